import { scoringConstants } from './constants.ts';

/**
 * Weighted geometric mean of scores 0–100, shifted to 1–100 and back so that a zero does not erase
 * everything (§3.3). Weights need not sum to 1 but their sum must be positive.
 */
export function computeGeometricMean(
	weights: readonly number[],
	scores: readonly number[]
): number {
	const { shiftSlope } = scoringConstants;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const exponent = scores.reduce(
		(sum, score, index) => sum + (weights[index] ?? 0) * Math.log(1 + shiftSlope * score),
		0
	);
	return unshift(exponent / total);
}

/** From the mean logarithm of the shifted scores back to 0–100, without rounding past the ends. */
export function unshift(meanLogarithm: number): number {
	const score = (Math.exp(meanLogarithm) - 1) / scoringConstants.shiftSlope;
	return Math.min(100, Math.max(0, score));
}
