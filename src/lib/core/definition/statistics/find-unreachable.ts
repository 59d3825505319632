import { selectAskedTraits } from '../asked-questions.ts';
import type { AskedQuestion, Questionnaire } from '../questionnaire.ts';

/**
 * The questions that no organization with all its facts given is asked: their condition names a fact or
 * options the audience does not have. A fact not given never hides a question, so it proves nothing here.
 */
export function findUnreachable(questionnaire: Questionnaire): readonly string[] {
	return questionnaire.traits
		.flatMap(({ questions }) => questions)
		.filter((question) => !isReached(question, questionnaire))
		.map(({ id }) => id);
}

function isReached({ id, askedWhen }: AskedQuestion, questionnaire: Questionnaire): boolean {
	if (!askedWhen) return true;
	const fact = questionnaire.facts.find((candidate) => candidate.id === askedWhen.fact);
	return (fact?.options ?? []).some((option) =>
		selectAskedTraits(questionnaire, 'full', { [askedWhen.fact]: option.id }).some(
			({ questions }) => questions.some((question) => question.id === id)
		)
	);
}
