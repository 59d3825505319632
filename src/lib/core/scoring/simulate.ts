import { scoringConstants } from './constants.ts';
import { DrawState } from './draw-state.ts';
import { classify } from './known-class.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { computePercentile } from './percentile.ts';
import type { KnownClass, Simulation } from './result.ts';
import { blockingBit, limitingBit } from './simulation-plan.ts';
import type { SimulationPlan } from './simulation-plan.ts';

export interface SimulationOptions {
	/** 0 … 2³²−1. */
	readonly seed: number;
	/** Number of draws, at least 1. */
	readonly draws: number;
	/** κ: a positive integer, or Infinity for fixed weights. */
	readonly weightConcentration: number;
}

/** What the draws say, and how often each scored trait was the weakest. */
export interface SimulationOutcome {
	readonly simulation: Simulation;
	readonly bottlenecks: ReadonlyMap<string, number>;
}

/** The classes in the order in which a record numbers them. */
export const recordedClasses: readonly KnownClass[] = ['missing', 'adapt', 'ready'];

/** Every draw kept, for what is computed from the draws later (§3.10). */
export interface DrawRecord {
	/** Of each draw: the place of its class among `recordedClasses`. */
	readonly classes: Uint8Array;
	/** Draw by draw, the level of each question in model order. */
	readonly levels: Uint8Array;
}

/** An empty record for so many draws of a plan. */
export function createDrawRecord(plan: SimulationPlan, draws: number): DrawRecord {
	return {
		classes: new Uint8Array(draws),
		levels: new Uint8Array(draws * plan.itemTrait.length)
	};
}

/**
 * The Monte Carlo simulation of §3.6: same plan and options, same result to the last bit. A record, where
 * there is one, is filled with every draw.
 */
export function simulate(
	plan: SimulationPlan,
	options: SimulationOptions,
	record: DrawRecord | null = null
): SimulationOutcome {
	const { seed, draws, weightConcentration } = options;
	const generator = new MersenneTwister(seed);
	const state = new DrawState(plan, weightConcentration);
	const readiness = new Float64Array(draws);
	const votes = new Float64Array(plan.traits.length);
	const counts: Record<KnownClass, number> = { missing: 0, adapt: 0, ready: 0 };
	for (let draw = 0; draw < draws; draw++) {
		state.advance(generator);
		readiness[draw] = state.readiness;
		addBottlenecks(plan, state, votes);
		const blocked = (state.failed & blockingBit) !== 0;
		const limited = (state.failed & limitingBit) !== 0;
		const known = classify(state.readiness, state.weakestCore, blocked, limited);
		counts[known]++;
		if (!record) continue;
		record.classes[draw] = recordedClasses.indexOf(known);
		record.levels.set(state.levels, draw * state.levels.length);
	}
	const probability = {
		missing: counts.missing / draws,
		adapt: counts.adapt / draws,
		ready: counts.ready / draws
	};
	return {
		simulation: { seed, draws, probability, ...summarize(readiness, Object.values(probability)) },
		bottlenecks: new Map(
			plan.traits.flatMap((trait, index) =>
				(plan.pointsPerWeight[index] ?? 0) > 0 ? [[trait, (votes[index] ?? 0) / draws]] : []
			)
		)
	};
}

/** One vote a draw, shared equally among the traits tied for the weakest. */
function addBottlenecks(plan: SimulationPlan, state: DrawState, votes: Float64Array): void {
	const limit = state.weakest + scoringConstants.tolerance;
	let tied = 0;
	for (let trait = 0; trait < votes.length; trait++)
		if (isBottleneck(plan, state, trait, limit)) tied++;
	for (let trait = 0; trait < votes.length; trait++)
		if (isBottleneck(plan, state, trait, limit)) votes[trait] = (votes[trait] ?? 0) + 1 / tied;
}

function isBottleneck(
	plan: SimulationPlan,
	state: DrawState,
	trait: number,
	limit: number
): boolean {
	return (plan.pointsPerWeight[trait] ?? 0) > 0 && (state.scores[trait] ?? 0) <= limit;
}

function summarize(readiness: Float64Array, probabilities: readonly number[]) {
	const sorted = readiness.toSorted();
	const total = sorted.reduce((sum, value) => sum + value, 0);
	return {
		percentile5: computePercentile(sorted, 0.05),
		percentile50: computePercentile(sorted, 0.5),
		percentile95: computePercentile(sorted, 0.95),
		mean: total / sorted.length,
		entropy: computeEntropy(probabilities),
		histogram: countBins(sorted)
	};
}

/** Bits: 0 when every draw falls in one class. */
export function computeEntropy(probabilities: readonly number[]): number {
	const terms = probabilities.filter((share) => share > 0).map((share) => share * Math.log2(share));
	return Math.max(0, -terms.reduce((sum, term) => sum + term, 0));
}

/** Shares of the values in equal bins over 0–100, each open above but the last. */
function countBins(values: Float64Array): readonly number[] {
	const { histogramBins } = scoringConstants;
	const counts = Array.from({ length: histogramBins }, () => 0);
	for (const value of values) {
		const bin = Math.min(histogramBins - 1, Math.floor((value * histogramBins) / 100));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts.map((count) => count / values.length);
}
