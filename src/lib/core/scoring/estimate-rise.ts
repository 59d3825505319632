import type { CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { DrawState } from './draw-state.ts';
import { buildFigure, buildMissing } from './figure.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import type { Figure } from './result.ts';
import type { SimulationOptions } from './simulate.ts';
import { buildSimulationPlan } from './simulation-plan.ts';

/** Seed and number of draws; with 0 nothing is drawn. */
export type RiseOptions = Partial<Pick<SimulationOptions, 'seed' | 'draws'>>;

/**
 * P(S2 > S1), 0–1 (§3.13): in each draw both dates share the weights, from the stream of the seed, as the
 * levels of the first; the levels of the second come from seed + 1, whose weights are drawn and thrown away.
 * Both take the same traits and questions in the same order. Null with nothing to compare, or with 0 draws.
 */
export function estimateRise(
	before: readonly CatalogTrait[],
	after: readonly CatalogTrait[],
	options: RiseOptions
): Figure {
	const { seed = scoringConstants.seed, draws = scoringConstants.draws } = options;
	const { weightConcentration } = scoringConstants;
	const first = buildSimulationPlan({ traits: before, voices: 0 }, []);
	const second = buildSimulationPlan({ traits: after, voices: 0 }, []);
	if (!first || !second) return buildMissing('insufficient-basis');
	if (draws === 0) return buildMissing('not-simulated');
	const streams = [new MersenneTwister(seed), new MersenneTwister((seed + 1) >>> 0)] as const;
	const start = new DrawState(first, weightConcentration);
	const end = new DrawState(second, weightConcentration);
	let rises = 0;
	for (let draw = 0; draw < draws; draw++) {
		start.advance(streams[0]);
		end.advance(streams[1]);
		if (computeRise(start, end) > scoringConstants.tolerance) rises++;
	}
	return buildFigure(rises / draws);
}

/** How much the mean logarithm of the shifted scores rises, under the weights of the first draw. */
function computeRise(start: DrawState, end: DrawState): number {
	const { shiftSlope } = scoringConstants;
	let rise = 0;
	let total = 0;
	for (let trait = 0; trait < start.weights.length; trait++) {
		const weight = start.weights[trait] ?? 0;
		const ratio =
			(1 + shiftSlope * (end.scores[trait] ?? 0)) / (1 + shiftSlope * (start.scores[trait] ?? 0));
		rise += weight * Math.log(ratio);
		total += weight;
	}
	return rise / total;
}
