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

	it.each([
		['an empty list', [], 0.5],
		['a share above 1, even where one of its two neighbours exists', [1, 2], 1.5],
		['a share below 0, even where one of its two neighbours exists', [1, 2], -0.5]
	])('refuses %s, and says what it needs', (_, values, share) => {
		const needs = 'A percentile needs at least one value and a share from 0 to 1.';
		expect(() => computePercentile(values, share)).toThrow(new RangeError(needs));
	});
});
