import type { AnsweringQuestion } from './questionnaire.ts';

/**
 * The help of a question meant for one organization, in order, besides the help for all. A fact that was not
 * given selects none: advice for others would mislead.
 */
export function selectHelp(
	question: Pick<AnsweringQuestion, 'helpFor'>,
	facts: Readonly<Record<string, string>>
): readonly string[] {
	return question.helpFor
		.filter(({ when }) => when.in.includes(facts[when.fact] ?? ''))
		.map(({ text }) => text);
}
