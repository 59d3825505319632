import { questionSets, type QuestionSet } from '../../assessment/question-sets.ts';
import { selectAskedTraits } from '../asked-questions.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** Numbers of questions in each set. */
export type SetCounts = Readonly<Record<QuestionSet, number>>;

export interface QuestionCounts {
	/** Every trait of the model, also those without a question for the audience. */
	readonly traits: readonly { readonly trait: string; readonly counts: SetCounts }[];
	readonly total: SetCounts;
}

/** How many questions each trait has for the questionnaire's audience, all sizes of organization together. */
export function countQuestions(questionnaire: Questionnaire): QuestionCounts {
	const traits = questionnaire.traits.map(({ id }) => ({
		trait: id,
		counts: countSets(questionnaire, id)
	}));
	return { traits, total: countSets(questionnaire) };
}

function countSets(questionnaire: Questionnaire, trait?: string): SetCounts {
	const [quick = 0, full = 0] = questionSets.map(
		(set) =>
			selectAskedTraits(questionnaire, set, {})
				.filter(({ id }) => trait === undefined || id === trait)
				.flatMap(({ questions }) => questions).length
	);
	return { quick, full };
}
