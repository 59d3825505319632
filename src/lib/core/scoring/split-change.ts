import type { CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { scoreTrait } from './trait-score.ts';

/** A trait at both dates, reduced to the same questions with the same weights. */
export interface TraitPair {
	readonly before: CatalogTrait;
	readonly after: CatalogTrait;
}

/** What one trait adds to a change of readiness. */
export interface TraitChange {
	readonly trait: string;
	/** Questions compared. */
	readonly compared: number;
	/** X_t over those questions, 0–100. */
	readonly before: number;
	readonly after: number;
	/** Readiness points; negative when the trait has fallen. */
	readonly contribution: number;
}

/**
 * The change of readiness split by trait with the logarithmic mean (§3.13): exact, without residual, and
 * with both dates exchanged the same with the other sign. No zero can arise: the shifted scores start at 1.
 */
export function splitChange(pairs: readonly TraitPair[]): readonly TraitChange[] {
	const { shiftSlope } = scoringConstants;
	const total = pairs.reduce((sum, { after }) => sum + after.trait.importance, 0);
	const changes = pairs.flatMap(({ before, after }) => {
		const [first, second] = [scoreTrait(before).value, scoreTrait(after).value];
		if (first === null || second === null) return [];
		const weight = after.trait.importance / total;
		const logBefore = weight * Math.log(1 + shiftSlope * first);
		const logAfter = weight * Math.log(1 + shiftSlope * second);
		return [{ after, first, second, logBefore, logAfter }];
	});
	const mean = computeLogMean(
		changes.reduce((sum, { logBefore }) => sum + logBefore, 0),
		changes.reduce((sum, { logAfter }) => sum + logAfter, 0)
	);
	return changes.map(({ after, first, second, logBefore, logAfter }) => ({
		trait: after.trait.id,
		compared: after.items.length,
		before: first,
		after: second,
		contribution: ((logAfter - logBefore) * mean) / shiftSlope
	}));
}

/** Λ(a, b) = (b − a) / ln(b / a) from ln a and ln b; Λ(a, a) = a. */
function computeLogMean(logA: number, logB: number): number {
	const difference = logB - logA;
	// expm1 keeps the digits that e^b − e^a loses when both are close.
	return difference === 0 ? Math.exp(logA) : (Math.exp(logA) * Math.expm1(difference)) / difference;
}
