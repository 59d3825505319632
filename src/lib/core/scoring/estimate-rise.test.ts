import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { estimateRise } from './estimate-rise.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { computeGeometricMean } from './geometric-mean.ts';
import { buildKernel } from './kernel.ts';
import { MersenneTwister } from './mersenne-twister.ts';

const traitsOf = (codes: string) =>
	buildCatalog(testCatalog, buildTestAssessment(testCatalog, codes)).traits;
const all = (code: string) => traitsOf(Array<string>(12).fill(code).join(' '));
const importances = [3, 3, 2, 2];
const itemWeights = [3, 2, 1, 2, 2, 1, 2, 1, 1, 3, 2, 1];

/** One draw as §3.6 words it: κ·q uniforms a trait, then one an item. */
function drawPlainly(generator: MersenneTwister, kernel: readonly number[]) {
	const weights = importances.map((importance) =>
		Array.from({ length: 4 * importance }, () => -Math.log(1 - generator.nextUniform())).reduce(
			(sum, value) => sum + value,
			0
		)
	);
	const levels = itemWeights.map(() => {
		const uniform = generator.nextUniform();
		let sum = 0;
		const level = kernel.findIndex((probability) => uniform < (sum += probability));
		return level < 0 ? 4 : level;
	});
	const scores = importances.map((_, trait) => {
		const places = [0, 1, 2].map((offset) => 3 * trait + offset);
		const weight = places.reduce((sum, place) => sum + itemWeights[place]!, 0);
		return (
			places.reduce((sum, place) => sum + 25 * itemWeights[place]! * levels[place]!, 0) / weight
		);
	});
	return { weights, scores };
}

describe('estimateRise (replicability-methods §3.13)', () => {
	it('draws weights and first levels from the seed, second levels from the next seed', () => {
		const streams = [new MersenneTwister(5), new MersenneTwister(6)] as const;
		let rises = 0;
		for (let draw = 0; draw < 400; draw++) {
			const first = drawPlainly(streams[0], buildKernel(2, 'C'));
			const second = drawPlainly(streams[1], buildKernel(2, 'B'));
			const before = computeGeometricMean(first.weights, first.scores);
			if (computeGeometricMean(first.weights, second.scores) > before + 1e-9) rises++;
		}
		const share = estimateRise(all('2C'), all('2B'), { seed: 5, draws: 400 });
		expect(share.value).toBe(rises / 400);
		expect(share.value).toBeGreaterThan(0.4);
		expect(share.value).toBeLessThan(0.6);
	});

	it('is the same for the same seed, and takes the last seed too', () => {
		const rise = (seed: number) => estimateRise(all('2C'), all('3C'), { seed, draws: 200 });
		expect(rise(7)).toEqual(rise(7));
		expect(rise(7)).not.toEqual(rise(8));
		expect(rise(0xffffffff).value).toBeGreaterThan(0.5);
	});

	it('counts no rise where nothing can move', () => {
		const sure = all('4A').map((trait) => ({
			...trait,
			items: trait.items.map((item) => ({
				...item,
				weighed: item.weighed && { ...item.weighed, kernel: [0, 0, 0, 0, 1] as const }
			}))
		}));
		expect(estimateRise(sure, sure, { draws: 50 })).toEqual({ value: 0 });
	});

	it('gives the standard draws unless told otherwise', () => {
		const share = estimateRise(all('2C'), all('2B'), {}).value ?? 0;
		expect(share).toBe(estimateRise(all('2C'), all('2B'), { seed: 1, draws: 10_000 }).value);
	});
});
