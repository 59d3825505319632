import { describe, expect, it } from 'vitest';
import { computeGeometricMean } from './geometric-mean.ts';

describe('computeGeometricMean', () => {
	it.each([
		[[1, 1], [80, 20], '40.2456'],
		[[1, 1], [100, 0], '9.0909'],
		[[3, 1], [50, 50], '50.0000'],
		[[2, 1], [60, 90], '68.7003'],
		[[1], [0], '0.0000']
	])('of %j weighing %j is as in replicability-methods §3.15', (weights, scores, mean) => {
		expect(computeGeometricMean(weights, scores).toFixed(4)).toBe(mean);
	});

	it('never leaves 0–100 by rounding', () => {
		expect(computeGeometricMean([3, 2, 1], [100, 100, 100])).toBeLessThanOrEqual(100);
		expect(computeGeometricMean([3, 2, 1], [0, 0, 0])).toBe(0);
	});
});
