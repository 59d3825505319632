import type { Level } from '../definition/vocabulary.ts';
import type { Figure, KnownClass } from './result.ts';

/** Where readiness and class would stand. */
export interface Outcome {
	/** S, 0–100. */
	readonly readiness: number;
	readonly known: KnownClass;
}

/** What one question could do, every other answer as it stands (§3.9). */
export interface TornadoBar {
	readonly question: string;
	readonly trait: string;
	/** Null while no level is known. */
	readonly level: Level | null;
	/** At level 0, 1, 2, 3 and 4. */
	readonly outcomes: readonly Outcome[];
	/** Highest minus lowest readiness. */
	readonly swing: number;
}

/** The nearest level at which one answer alone would change the class (§3.9). */
export interface Flip {
	readonly question: string;
	readonly from: Level;
	readonly to: Level;
	/** The class it would become. */
	readonly known: KnownClass;
}

export type ScenarioId =
	| 'baseline'
	| 'arithmetic'
	| 'mazziotta-pareto'
	| 'equal-trait-weights'
	| 'equal-question-weights'
	| 'unknown-lowest'
	| 'unknown-highest'
	| 'optimism'
	| 'without-trait';

/** The class under another convention (§3.9). */
export interface Scenario {
	readonly id: ScenarioId;
	/** The trait left out, only in `without-trait`. */
	readonly trait: string | null;
	readonly readiness: Figure;
	readonly weakestCore: Figure;
	/** Null when nothing is left to score. */
	readonly known: KnownClass | null;
}

export interface Robustness {
	/** The baseline first, then the traits left out, in model order. */
	readonly scenarios: readonly Scenario[];
	/** How many of them keep the class of the baseline, itself included. */
	readonly same: number;
	/** The class with both readiness thresholds moved by so many points; no part of the count. */
	readonly thresholds: readonly { readonly shift: number; readonly known: KnownClass | null }[];
}

/** What knowing one answer for certain would be worth (§3.10). */
export interface Resolution {
	readonly question: string;
	/** VOI: gain in the chance of naming the right class, 0–1. */
	readonly value: number;
	/** Bits. */
	readonly information: number;
	readonly swing: number;
}

/** Why an action stands where it does, in the order of the plan (§3.11). */
export type ActionTier =
	'blocking-failed' | 'blocking-unknown' | 'limiting-failed' | 'clarify' | 'improve';

/** A question worth moving, with what moving it would bring (§3.11). */
export interface RankedAction {
	readonly question: string;
	readonly tier: ActionTier;
	/** The level to reach; null when the answer is first to be found out. */
	readonly target: Level | null;
	/** ΔS: readiness points gained at that level, all else as it stands; null when there is nothing to compare. */
	readonly gain: number | null;
	/** π: ΔS for each unit of effort. */
	readonly ratio: number | null;
}

export interface PathStep extends Outcome {
	readonly question: string;
	readonly from: Level;
	readonly to: Level;
}

/** A short way to the next class, found step by step: not proven to be the shortest (§3.11). */
export interface NextPath {
	readonly goal: KnownClass;
	/** In the order taken, each with where it leads. */
	readonly steps: readonly PathStep[];
	/** Sum of the questions' efforts. */
	readonly effort: number;
	/** False when even every action together does not get there. */
	readonly reached: boolean;
}

/** The measures linked to one SDG goal or target: potential, never impact (§3.12). */
export interface SdgReading {
	/** `5` for a goal, `5.4` for a target. */
	readonly id: string;
	/** Linked questions that apply, that are known, and that stand at their target level. */
	readonly applicable: number;
	readonly known: number;
	readonly inPlace: number;
	/** cov_g, 0–1; null when none applies. */
	readonly coverage: Figure;
	/** 0–100; null below two known questions or 0.60 of coverage. */
	readonly index: Figure;
}

/** What would change a verdict, what to find out and what to do; goes with one result. */
export interface Analysis {
	/** By falling swing, then in model order. */
	readonly tornado: readonly TornadoBar[];
	/** By rising distance, then falling swing; empty when no single answer changes the class. */
	readonly flips: readonly Flip[];
	readonly robustness: Robustness;
	/** Unknown or weakly evidenced questions, most worth resolving first; empty without a simulation. */
	readonly resolveFirst: readonly Resolution[];
	readonly actions: readonly RankedAction[];
	/** Null at the highest class, and when readiness is undefined. */
	readonly path: NextPath | null;
	readonly sdg: {
		readonly goals: readonly SdgReading[];
		readonly targets: readonly SdgReading[];
	};
}
