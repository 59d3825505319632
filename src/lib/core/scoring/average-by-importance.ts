import { buildFigure, buildMissing } from './figure.ts';
import type { Figure, MissingReason } from './result.ts';

/** A figure of one trait with the importance it counts with. */
export interface WeightedFigure {
	readonly importance: number;
	readonly figure: Figure;
}

/**
 * Mean of a trait figure by importance, over the weighted traits that have it: A, C and E of §3.3. When
 * there is none, null with what would have to change first for a number to exist.
 */
export function averageByImportance(figures: readonly WeightedFigure[]): Figure {
	const weighted = figures.filter(({ importance }) => importance > 0);
	const known = weighted.flatMap(({ importance, figure }) =>
		figure.value === null ? [] : [{ importance, value: figure.value }]
	);
	if (known.length === 0) return buildMissing(explainGap(weighted));
	const weight = known.reduce((sum, { importance }) => sum + importance, 0);
	const total = known.reduce((sum, { importance, value }) => sum + importance * value, 0);
	return buildFigure(total / weight);
}

function explainGap(figures: readonly WeightedFigure[]): MissingReason {
	const reasons = figures.map(({ figure }) => figure.reason);
	if (reasons.includes('nothing-known')) return 'nothing-known';
	return reasons.includes('nothing-applicable') ? 'nothing-applicable' : 'no-weight';
}
