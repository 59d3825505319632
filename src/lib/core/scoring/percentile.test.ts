import { describe, expect, it } from 'vitest';
import { computePercentile } from './percentile.ts';

describe('computePercentile', () => {
	it.each([
		[0.05, 1.2],
		[0.5, 3],
		[0.95, 8.8]
	])('interpolates linearly as in replicability-methods §5.14 (%d)', (share, value) => {
		expect(computePercentile([1, 2, 3, 4, 10], share)).toBeCloseTo(value, 12);
	});

	it('gives the only value whatever the share', () => {
		expect(computePercentile([7], 0.95)).toBe(7);
	});

	it('refuses an empty list', () => {
		expect(() => computePercentile([], 0.5)).toThrow(RangeError);
	});
});
