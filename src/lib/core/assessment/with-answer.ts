import type { Answer } from './answer-schema.ts';
import type { AnswerRecord, Assessment } from './assessment-schema.ts';
import { clearAnswer } from './cleared-answer.ts';

/**
 * The assessment with one answer given, changed or (null) taken away. The record's revision is one more than
 * before, 1 for the first. Taking away what was never there changes nothing.
 */
export function withAnswer(
	assessment: Assessment,
	respondent: string,
	question: string,
	answer: Answer | null,
	now: string
): Assessment {
	const index = assessment.answers.findIndex(
		(record) => record.respondent === respondent && record.question === question
	);
	const before = assessment.answers[index];
	if (!before && !answer) return assessment;
	const record: AnswerRecord = {
		respondent,
		question,
		revision: (before?.revision ?? 0) + 1,
		changedAt: now,
		answer: answer ?? clearAnswer(before?.answer.meaning ?? 1)
	};
	return {
		...assessment,
		changedAt: now,
		revision: assessment.revision + 1,
		answers: before ? assessment.answers.with(index, record) : [...assessment.answers, record]
	};
}
