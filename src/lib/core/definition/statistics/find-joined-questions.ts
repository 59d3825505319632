import type { Questionnaire } from '../questionnaire.ts';
import type { Language } from '../vocabulary.ts';

export interface JoinedQuestions {
	/** Holding "e/o" or "and/or". */
	readonly either: readonly string[];
	/** Holding another "and" or "or": a person is to see whether it joins two things that can differ. */
	readonly toReview: readonly string[];
}

const eitherWords: Readonly<Record<Language, RegExp>> = { it: /\be\/o\b/i, en: /\band\/or\b/i };
const joiningWords: Readonly<Record<Language, RegExp>> = {
	it: /(?<!\p{L})(?:e|ed|o|od|oppure)(?!\p{L})/iu,
	en: /(?<!\p{L})(?:and|or)(?!\p{L})/iu
};

/** The questions of a questionnaire that join two things, and those that may. */
export function findJoinedQuestions({ traits, language }: Questionnaire): JoinedQuestions {
	const questions = traits.flatMap((trait) => trait.questions);
	const either = questions.filter(({ wording }) => eitherWords[language].test(wording));
	const toReview = questions.filter(
		(question) => joiningWords[language].test(question.wording) && !either.includes(question)
	);
	return { either: either.map(({ id }) => id), toReview: toReview.map(({ id }) => id) };
}
