import * as z from 'zod/mini';
import {
	answerRecordSchema,
	assessmentHeadSchema,
	instantSchema,
	type AnswerRecord,
	type Assessment
} from '../core/assessment/assessment-schema.ts';
import { storeNames } from './database.ts';

/** One record of `assessments`: everything of an assessment but its answers. */
export const storedAssessmentSchema = z.strictObject({
	id: z.string(),
	head: assessmentHeadSchema,
	/** Answers given (a level, unknown or not applicable); kept in the transaction that changes them. */
	answered: z.int().check(z.minimum(0)),
	/** When it was put into the bin. */
	deletedAt: z.optional(instantSchema)
});
export type StoredAssessment = z.infer<typeof storedAssessmentSchema>;

/** One record of `answers`. */
export const storedAnswerSchema = z.extend(answerRecordSchema, { assessment: z.string() });
type StoredAnswer = z.infer<typeof storedAnswerSchema>;

/** One record of `preferences`; each value is read by the schema of whoever asks for it. */
export const storedPreferenceSchema = z.strictObject({ name: z.string(), value: z.unknown() });

/** One record of `quarantine`: what could not be read and stood in the way of something new. */
export const storedQuarantineSchema = z.strictObject({
	id: z.string(),
	store: z.enum(storeNames),
	raw: z.unknown()
});

/** The envelope of an assessment whose content may be unreadable. */
export const assessmentEnvelopeSchema = z.looseObject({
	id: z.string(),
	deletedAt: z.optional(z.string())
});

export function toStoredAnswer(assessment: string, record: AnswerRecord): StoredAnswer {
	return { assessment, ...record };
}

/** The answer without the assessment it lies in. */
export function toAnswerRecord(stored: StoredAnswer): AnswerRecord {
	const { respondent, question, revision, changedAt, answer } = stored;
	return { respondent, question, revision, changedAt, answer };
}

/** The record of an assessment, its answers counted and left to their own store. */
export function toStoredAssessment(assessment: Assessment): StoredAssessment {
	const { answers, ...head } = assessment;
	return { id: assessment.id, head, answered: answers.filter(isAnswered).length };
}

/** True for a choice; notes alone do not count. */
export function isAnswered({ answer }: Pick<AnswerRecord, 'answer'>): boolean {
	return answer.kind !== 'pending';
}
