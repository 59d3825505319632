import { scoringConstants } from './constants.ts';
import type { CatalogItem, CatalogTrait } from './catalog.ts';
import { buildFigure, buildMissing } from './figure.ts';
import type { Figure } from './result.ts';

/** Questions of the trait that carry weight and apply (App_t, §3.2). */
export function selectApplicable({ items }: CatalogTrait): readonly CatalogItem[] {
	return items.filter(
		({ question, answer }) => question.importance > 0 && answer.state !== 'not-applicable'
	);
}

/**
 * X_t, 0–100: the weighted mean of the levels known (§3.2). With `unknownLevel` every unknown counts as
 * that level, for the bounds. Null when nothing is weighted, applies or is known.
 */
export function scoreTrait(trait: CatalogTrait, unknownLevel: number | null = null): Figure {
	const levels = selectApplicable(trait).flatMap(({ question, weighed }) => {
		const level = weighed?.meanLevel ?? unknownLevel;
		return level === null ? [] : [{ importance: question.importance, level }];
	});
	if (levels.length === 0) return findTraitGap(trait) ?? buildMissing('nothing-known');
	const weight = levels.reduce((sum, { importance }) => sum + importance, 0);
	const points = levels.reduce((sum, { importance, level }) => sum + importance * level, 0);
	return buildFigure((scoringConstants.pointsPerLevel * points) / weight);
}

/** c_t, 0–1: the share of the applicable weight with a level (§3.2). Null when nothing applies. */
export function coverTrait(trait: CatalogTrait): Figure {
	return averageApplicable(trait, ({ weighed }) => (weighed ? 1 : 0));
}

/** Weighted mean of ε over the applicable questions, 0–1 (§3.3). Null when nothing applies. */
export function backTrait(trait: CatalogTrait): Figure {
	return averageApplicable(trait, ({ weighed }) => weighed?.evidence ?? 0);
}

/** Why a trait has no applicable weight; null when it has. */
export function findTraitGap(trait: CatalogTrait): Figure | null {
	if (trait.items.every(({ question }) => question.importance === 0))
		return buildMissing('no-weight');
	return selectApplicable(trait).length === 0 ? buildMissing('nothing-applicable') : null;
}

function averageApplicable(trait: CatalogTrait, pick: (item: CatalogItem) => number): Figure {
	const gap = findTraitGap(trait);
	if (gap) return gap;
	const items = selectApplicable(trait);
	const weight = items.reduce((sum, { question }) => sum + question.importance, 0);
	const total = items.reduce((sum, item) => sum + item.question.importance * pick(item), 0);
	return buildFigure(total / weight);
}
