import type { CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';

/**
 * Whether more than a third of the weight is not applicable (§3.8), so that the result compares with no
 * full one. A question weighs the importance of its trait times its share of the trait.
 */
export function isScopeLimited(traits: readonly CatalogTrait[]): boolean {
	let total = 0;
	let lifted = 0;
	for (const { trait, items } of traits) {
		const weight = items.reduce((sum, { question }) => sum + question.importance, 0);
		if (weight === 0) continue;
		const out = items.reduce(
			(sum, { question, answer }) =>
				answer.state === 'not-applicable' ? sum + question.importance : sum,
			0
		);
		total += trait.importance;
		lifted += (trait.importance * out) / weight;
	}
	const { limitedScopeShare, tolerance } = scoringConstants;
	return total > 0 && lifted / total > limitedScopeShare + tolerance;
}
