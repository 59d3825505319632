import type { Answer } from './answer-schema.ts';
import type { AnswerRecord } from './assessment-schema.ts';

/** What one respondent says of one question; undefined when nothing is recorded. */
export function findAnswer(
	answers: readonly AnswerRecord[],
	respondent: string,
	question: string
): Answer | undefined {
	return answers.findLast(
		(record) => record.question === question && record.respondent === respondent
	)?.answer;
}
