import type { AskedTrait } from '../../core/definition/questionnaire.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import type { TraitResult } from '../../core/scoring/result.ts';
import type { ReportContext } from './report-context.ts';

/** A trait with questions in this assessment, and its figures. */
export interface TraitItem {
	readonly trait: AskedTrait;
	readonly result: TraitResult;
	/** Where its questions' target levels would bring its score, 0–100; null when none counts. */
	readonly target: number | null;
}

/** The traits that have questions in this assessment, in model order. */
export function listTraits({ questionnaire, result, items }: ReportContext): readonly TraitItem[] {
	return questionnaire.traits.flatMap((trait) => {
		const figures = result.traits.find((entry) => entry.trait === trait.id);
		const asked = items.filter((item) => item.trait.id === trait.id);
		if (!figures || asked.length === 0) return [];
		const applicable = asked
			.filter((item) => item.result.state !== 'not-applicable')
			.map(({ question }) => question);
		return [{ trait, result: figures, target: computeTarget(applicable) }];
	});
}

/** The mean of the target levels as a trait's score is the mean of its levels (replicability-methods §3.2). */
function computeTarget(
	questions: readonly { readonly importance: number; readonly target: number }[]
): number | null {
	const weight = questions.reduce((sum, { importance }) => sum + importance, 0);
	if (weight === 0) return null;
	const points = questions.reduce((sum, { importance, target }) => sum + importance * target, 0);
	return (points * scoringConstants.pointsPerLevel) / weight;
}
