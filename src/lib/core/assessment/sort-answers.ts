import type { AnswerRecord } from './assessment-schema.ts';
import { isCleared } from './cleared-answer.ts';

/** The answers as a file carries them: sorted by respondent and question by code unit, cleared ones left out. */
export function sortAnswers(answers: readonly AnswerRecord[]): AnswerRecord[] {
	return answers
		.filter(({ answer }) => !isCleared(answer))
		.sort((a, b) => compare(a.respondent, b.respondent) || compare(a.question, b.question));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
