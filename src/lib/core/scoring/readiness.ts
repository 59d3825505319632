import { averageByImportance } from './average-by-importance.ts';
import { scoringConstants } from './constants.ts';
import { buildFigure } from './figure.ts';
import { computeGeometricMean } from './geometric-mean.ts';
import type { AssessmentResult, TraitResult } from './result.ts';

type ScoredTrait = Pick<TraitResult, 'trait' | 'importance' | 'score'>;
type ReadinessResult = Pick<
	AssessmentResult,
	'readiness' | 'arithmetic' | 'imbalance' | 'weakest' | 'weakestCore'
>;

/**
 * From trait scores to the whole (§3.3): readiness S, arithmetic mean A, imbalance B, weakest traits M, and
 * M over the core traits (§3.5). All null with the same reason when no weighted trait has a score.
 */
export function computeReadiness(traits: readonly ScoredTrait[]): ReadinessResult {
	const arithmetic = averageByImportance(
		traits.map(({ importance, score }) => ({ importance, figure: score }))
	);
	if (arithmetic.value === null) {
		return {
			readiness: arithmetic,
			arithmetic,
			imbalance: arithmetic,
			weakest: { score: arithmetic, traits: [] },
			weakestCore: arithmetic
		};
	}
	const scored = traits.flatMap(({ trait, importance, score }) =>
		importance > 0 && score.value !== null ? [{ trait, importance, score: score.value }] : []
	);
	const readiness = computeGeometricMean(
		scored.map(({ importance }) => importance),
		scored.map(({ score }) => score)
	);
	const weakest = findMinimum(scored);
	const core = scored.filter(({ importance }) => importance === scoringConstants.coreImportance);
	return {
		readiness: buildFigure(readiness),
		arithmetic,
		imbalance: buildFigure(Math.max(0, arithmetic.value - readiness)),
		weakest: {
			score: buildFigure(weakest),
			traits: scored
				.filter(({ score }) => score <= weakest + scoringConstants.tolerance)
				.map(({ trait }) => trait)
		},
		weakestCore: buildFigure(core.length > 0 ? findMinimum(core) : weakest)
	};
}

function findMinimum(scored: readonly { readonly score: number }[]): number {
	return Math.min(...scored.map(({ score }) => score));
}
