import { scoringConstants } from './constants.ts';
import { computeErlang } from './erlang.ts';
import { unshift } from './geometric-mean.ts';
import type { MersenneTwister } from './mersenne-twister.ts';
import type { SimulationPlan } from './simulation-plan.ts';

/**
 * One draw after another of weights, levels and what follows from them, always into the same arrays. The
 * uniforms of a draw come in the order of §3.6: the weights of all traits, then one for each item.
 */
export class DrawState {
	/** Readiness S of the current draw. */
	readiness = 0;
	/** Its weakest scored trait, overall and among the core traits. */
	weakest = 0;
	weakestCore = 0;
	/** Bits of the conditions that fail. */
	failed = 0;
	/** X_t of the current draw; meaningless for traits that are not scored. */
	readonly scores: Float64Array;
	readonly weights: Float64Array;
	readonly levels: Uint8Array;
	readonly #plan: SimulationPlan;
	readonly #uniforms: Float64Array;
	readonly #concentration: number;
	readonly #fixedWeights: boolean;

	/**
	 * `concentration` is κ, a positive integer; Infinity keeps the weights at the importances and throws
	 * away the uniforms of the default κ.
	 */
	constructor(plan: SimulationPlan, concentration: number) {
		this.#plan = plan;
		this.#fixedWeights = concentration === Infinity;
		this.#concentration = this.#fixedWeights ? scoringConstants.weightConcentration : concentration;
		const shapes = plan.importance.reduce((sum, value) => sum + value, 0) * this.#concentration;
		this.#uniforms = new Float64Array(shapes + plan.itemTrait.length);
		this.scores = new Float64Array(plan.importance.length);
		this.weights = new Float64Array(plan.importance.length);
		this.levels = new Uint8Array(plan.itemTrait.length);
	}

	/** The next draw, from the next uniforms of the generator. */
	advance(generator: MersenneTwister): void {
		generator.fillUniforms(this.#uniforms);
		this.#drawLevels(this.#drawWeights());
		this.#combine();
	}

	/** Unnormalized weights; gives the place of the first uniform not used. */
	#drawWeights(): number {
		const { importance } = this.#plan;
		let start = 0;
		for (let trait = 0; trait < importance.length; trait++) {
			const value = importance[trait] ?? 0;
			const shape = value * this.#concentration;
			this.weights[trait] = this.#fixedWeights
				? value
				: computeErlang(this.#uniforms, start, shape);
			start += shape;
		}
		return start;
	}

	#drawLevels(start: number): void {
		const { itemTrait, itemWeight, itemMinimum, itemBit, cumulative } = this.#plan;
		this.scores.fill(0);
		this.failed = 0;
		for (let item = 0; item < itemTrait.length; item++) {
			const uniform = this.#uniforms[start + item] ?? 0;
			// Adding up the steps reached is faster than stopping at the last: there is no branch to guess.
			const first = item * 5;
			const level =
				Number(uniform >= (cumulative[first] ?? 1)) +
				Number(uniform >= (cumulative[first + 1] ?? 1)) +
				Number(uniform >= (cumulative[first + 2] ?? 1)) +
				Number(uniform >= (cumulative[first + 3] ?? 1));
			this.levels[item] = level;
			if (level < (itemMinimum[item] ?? 0)) this.failed |= itemBit[item] ?? 0;
			const trait = itemTrait[item] ?? -1;
			if (trait >= 0)
				this.scores[trait] = (this.scores[trait] ?? 0) + level * (itemWeight[item] ?? 0);
		}
	}

	#combine(): void {
		const { pointsPerWeight, core } = this.#plan;
		let total = 0;
		let exponent = 0;
		this.weakest = Infinity;
		this.weakestCore = Infinity;
		for (let trait = 0; trait < pointsPerWeight.length; trait++) {
			const points = pointsPerWeight[trait] ?? 0;
			if (points === 0) continue;
			const score = (this.scores[trait] ?? 0) * points;
			const weight = this.weights[trait] ?? 0;
			this.scores[trait] = score;
			total += weight;
			exponent += weight * Math.log(1 + scoringConstants.shiftSlope * score);
			if (score < this.weakest) this.weakest = score;
			if (core[trait] === 1 && score < this.weakestCore) this.weakestCore = score;
		}
		this.readiness = unshift(exponent / total);
	}
}
