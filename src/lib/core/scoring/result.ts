import type { EvidenceGrade } from '../assessment/evidence-grades.ts';
import type { Audience, Essential, Level, Verdict } from '../definition/vocabulary.ts';
import type { Analysis } from './analysis.ts';

/** A number, or why there is none. Never 0 or NaN for "nothing". */
export type Figure =
	| { readonly value: number; readonly reason?: undefined }
	| { readonly value: null; readonly reason: MissingReason };
export type MissingReason =
	| 'nothing-applicable'
	| 'nothing-known'
	| 'no-weight'
	| 'not-simulated'
	| 'single-respondent'
	| 'insufficient-basis';

/** The class of a fully known state, in rising order (replicability-methods §3.5). */
export type KnownClass = 'missing' | 'adapt' | 'ready';

export interface QuestionResult {
	readonly question: string;
	readonly trait: string;
	readonly state: 'level' | 'unknown' | 'unanswered' | 'not-applicable';
	/** Null unless a level was given. */
	readonly level: Level | null;
	/** The grade that counts: A without a full document is B, a missing grade is D (or C/D by declaration in the quick set). */
	readonly grade: EvidenceGrade | null;
	/** True when the grade is asked for and still missing. */
	readonly gradeMissing: boolean;
}

export interface TraitResult {
	readonly trait: string;
	readonly importance: number;
	/** X_t, 0–100. */
	readonly score: Figure;
	/** c_t, 0–1. */
	readonly coverage: Figure;
	/** Weighted mean of ε over applicable questions, 0–1. */
	readonly evidence: Figure;
	/** Share of draws in which it is the weakest, 0–1. */
	readonly bottleneck: Figure;
	/** Applicable questions, and how many of them have a level. */
	readonly applicable: number;
	readonly known: number;
}

export type ConditionState = 'met' | 'at-minimum' | 'not-met' | 'unknown' | 'not-applicable';

export interface ConditionResult {
	readonly question: string;
	readonly trait: string;
	readonly essential: Essential;
	readonly state: ConditionState;
	readonly level: Level | null;
	readonly grade: EvidenceGrade | null;
	/** Met in every draw: a document shows it, or a responsible person states more than the minimum (§3.4). */
	readonly settled: boolean;
	/** A grade C or D, or none yet: to be confirmed. */
	readonly toConfirm: boolean;
}

export interface Simulation {
	readonly seed: number;
	readonly draws: number;
	readonly probability: Readonly<Record<KnownClass, number>>;
	/** Of the readiness, 0–100. */
	readonly percentile5: number;
	readonly percentile50: number;
	readonly percentile95: number;
	readonly mean: number;
	/** Class entropy, bits. */
	readonly entropy: number;
	/** Share of draws with readiness in [5k, 5k+5), k = 0…19 (the last one closed). */
	readonly histogram: readonly number[];
}

export type SupportWord = 'robust' | 'likely' | 'tentative';

export type NotEnoughReason =
	'nothing-known' | 'blocking-unknown' | 'coverage' | 'evidence' | 'support';

export interface VerdictResult {
	readonly verdict: Verdict;
	/** Class of the answers as they stand; null when readiness is undefined. */
	readonly known: KnownClass | null;
	/** The verdict the answers as they stand would give: "if confirmed: …". Null when undefined. */
	readonly ifConfirmed: Verdict | null;
	/** Share of draws in which the verdict is at least this one; null under rules 1 and 2 (§3.7). */
	readonly support: number | null;
	readonly supportWord: SupportWord | null;
	/** Announced although its support is below 0.60, because nothing is left to find out. */
	readonly borderline: boolean;
	/** Why not enough information; empty otherwise. */
	readonly reasons: readonly NotEnoughReason[];
}

export type Route = 'alone' | 'associated' | 'joining' | 'promoting' | 'preparing';

/** Everything scoring says of an assessment. Report and screens print it and compute nothing. */
export interface AssessmentResult {
	readonly engine: string;
	readonly model: { readonly id: string; readonly version: string; readonly hash: string };
	readonly audience: Audience;
	readonly verdict: VerdictResult;
	/** S. */
	readonly readiness: Figure;
	/** A, the arithmetic mean shown for comparison. */
	readonly arithmetic: Figure;
	/** B = A − S. */
	readonly imbalance: Figure;
	/** M over all scored traits, and the traits that have it (tolerance 1e-9), in model order. */
	readonly weakest: { readonly score: Figure; readonly traits: readonly string[] };
	/** M over the traits of importance 3, the one the class is decided with (§3.5). */
	readonly weakestCore: Figure;
	readonly coverage: Figure;
	readonly evidence: Figure;
	/** S with every unknown at 0 and at 4. */
	readonly lowest: Figure;
	readonly highest: Figure;
	readonly conditions: readonly ConditionResult[];
	readonly traits: readonly TraitResult[];
	readonly questions: readonly QuestionResult[];
	/** Null when nothing applies, and when no simulation was asked for. */
	readonly simulation: Simulation | null;
	/** What would change it, what to find out and what to do; null when only a score was asked for. */
	readonly analysis: Analysis | null;
	/** Null when too little is answered to recommend one. */
	readonly route: Route | null;
	/** Questions asked of this organisation, and how many are answered (a level, unknown or not applicable). */
	readonly asked: number;
	readonly answered: number;
	/** Levels whose evidence grade is asked for and missing. */
	readonly gradesMissing: number;
	/** More than a third of the weight is not applicable. */
	readonly limitedScope: boolean;
}
