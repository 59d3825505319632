import type { AnsweringTrait } from '../definition/questionnaire.ts';
import type { Assessment } from './assessment-schema.ts';
import { findAnswer } from './find-answer.ts';

/** How far the answering has come: numbers of questions. */
interface Progress {
	readonly asked: number;
	/** A level, "don't know" or "not applicable" was chosen. */
	readonly answered: number;
	/** Marked to come back to, answered or not. */
	readonly flagged: number;
}

export interface AssessmentProgress extends Progress {
	readonly traits: readonly (Progress & { readonly trait: string })[];
}

/**
 * Progress of one respondent (the first unless named) over the questions asked, per trait and overall.
 * Answers to questions that are not asked do not count.
 */
export function countProgress(
	traits: readonly AnsweringTrait[],
	assessment: Pick<Assessment, 'respondents' | 'answers'>,
	respondent = assessment.respondents[0]?.id ?? ''
): AssessmentProgress {
	const counted = traits.map((trait) => {
		const answers = trait.questions.map(({ id }) => findAnswer(assessment.answers, respondent, id));
		return {
			trait: trait.id,
			asked: answers.length,
			answered: answers.filter((answer) => answer && answer.kind !== 'pending').length,
			flagged: answers.filter((answer) => answer?.flag).length
		};
	});
	const total = (key: keyof Progress) => counted.reduce((sum, trait) => sum + trait[key], 0);
	return {
		asked: total('asked'),
		answered: total('answered'),
		flagged: total('flagged'),
		traits: counted
	};
}
