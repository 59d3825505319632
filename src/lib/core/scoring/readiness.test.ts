import { describe, expect, it } from 'vitest';
import { computeReadiness } from './readiness.ts';

const trait = (id: string, importance: number, score: number) => ({
	trait: id,
	importance,
	score: { value: score }
});

describe('computeReadiness (replicability-methods §3.3)', () => {
	it('finds traits tied for the weakest although rounding sets them apart', () => {
		const { weakest } = computeReadiness([
			trait('a', 3, 50),
			trait('b', 2, 100 / 3),
			trait('c', 1, 100 / 3 + 1e-12)
		]);
		expect(weakest.traits).toEqual(['b', 'c']);
	});

	it('is not lowered by a trait that does not count', () => {
		const { readiness, weakest } = computeReadiness([trait('a', 1, 50), trait('b', 0, 0)]);
		expect(readiness.value).toBeCloseTo(50, 9);
		expect(weakest.traits).toEqual(['a']);
	});

	it('shows the imbalance as what the mean hides', () => {
		const { imbalance } = computeReadiness([trait('a', 1, 80), trait('b', 1, 20)]);
		expect(imbalance.value?.toFixed(4)).toBe('9.7544');
	});
});
