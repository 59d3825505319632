import type { Answer } from '../../core/assessment/answer-schema.ts';
import { asksEvidence } from '../../core/assessment/asks-evidence.ts';
import type { QuestionSet } from '../../core/assessment/question-sets.ts';
import type { AnsweringQuestion, AnsweringTrait } from '../../core/definition/questionnaire.ts';

export type Step = 'question' | 'trait';

export function flattenQuestions(traits: readonly AnsweringTrait[]): readonly AnsweringQuestion[] {
	return traits.flatMap((trait) => trait.questions);
}

/**
 * The first question still without an answer, or else without the evidence asked for; the first of all when
 * nothing is missing.
 */
export function firstOpenQuestion(
	questions: readonly AnsweringQuestion[],
	answers: ReadonlyMap<string, Answer>,
	set: QuestionSet
): AnsweringQuestion | undefined {
	const open = questions.find(({ id }) => (answers.get(id)?.kind ?? 'pending') === 'pending');
	const unbacked = questions.find((question) => {
		const answer = answers.get(question.id);
		const isEssential = question.essential !== undefined;
		return answer?.kind === 'level' && !answer.evidence && asksEvidence(isEssential, set);
	});
	return open ?? unbacked ?? questions[0];
}

/** The next question, or the first of the next trait; undefined at the end. */
export function questionAfter(
	questions: readonly AnsweringQuestion[],
	id: string,
	step: Step
): string | undefined {
	const index = questions.findIndex((question) => question.id === id);
	const later = questions.slice(index + 1);
	if (step === 'question') return later[0]?.id;
	return later.find((question) => question.trait !== questions[index]?.trait)?.id;
}

/** The question before, or the first of the trait before; undefined at the start. */
export function questionBefore(
	questions: readonly AnsweringQuestion[],
	id: string,
	step: Step
): string | undefined {
	const index = questions.findIndex((question) => question.id === id);
	const earlier = questions.slice(0, Math.max(index, 0));
	if (step === 'question') return earlier.at(-1)?.id;
	const trait = earlier.findLast((question) => question.trait !== questions[index]?.trait)?.trait;
	return earlier.find((question) => question.trait === trait)?.id;
}
