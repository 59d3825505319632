import type { AnsweringQuestion, AnsweringTrait } from '../definition/questionnaire.ts';
import type { Answer } from './answer-schema.ts';
import { asksEvidence } from './asks-evidence.ts';
import type { Assessment } from './assessment-schema.ts';
import type { QuestionSet } from './question-sets.ts';
import { findAnswer } from './find-answer.ts';

/** How far the answering has come: numbers of questions. */
interface Progress {
	readonly asked: number;
	/** A level, "don't know" or "not applicable" was chosen. */
	readonly answered: number;
	/** Marked to come back to, answered or not. */
	readonly flagged: number;
	/** A level was chosen, and what it rests on is asked for and not said yet. */
	readonly ungraded: number;
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
	assessment: Pick<Assessment, 'respondents' | 'answers' | 'set'>,
	respondent = assessment.respondents[0]?.id ?? ''
): AssessmentProgress {
	const counted = traits.map((trait) => {
		const answers = trait.questions.map(({ id }) => findAnswer(assessment.answers, respondent, id));
		const ungraded = trait.questions.filter((question, index) =>
			lacksGrade(question, answers[index], assessment.set)
		);
		return {
			trait: trait.id,
			asked: answers.length,
			answered: answers.filter((answer) => answer && answer.kind !== 'pending').length,
			flagged: answers.filter((answer) => answer?.flag).length,
			ungraded: ungraded.length
		};
	});
	const total = (key: keyof Progress) => counted.reduce((sum, trait) => sum + trait[key], 0);
	return {
		asked: total('asked'),
		answered: total('answered'),
		flagged: total('flagged'),
		ungraded: total('ungraded'),
		traits: counted
	};
}

function lacksGrade(
	{ essential }: AnsweringQuestion,
	answer: Answer | undefined,
	set: QuestionSet
): boolean {
	if (answer?.kind !== 'level' || answer.evidence !== undefined) return false;
	return asksEvidence(essential !== undefined, set);
}
