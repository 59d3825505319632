import * as z from 'zod/mini';
import {
	answerRecordSchema,
	assessmentSchema,
	instantSchema,
	organizationSchema,
	respondentSchema
} from '../lib/core/assessment/assessment-schema.ts';

/**
 * A worked example as it is written and reviewed: one respondent, the answers of one set by question.
 * An answer is what `answerSchema` says; `kind: level` and `meaning: 1` need not be written.
 */
export const exampleSourceSchema = z.strictObject({
	id: assessmentSchema.shape.id,
	audience: assessmentSchema.shape.audience,
	set: assessmentSchema.shape.set,
	example: z.enum(['invented', 'documented']),
	/** What it is written in. */
	language: assessmentSchema.shape.language,
	/** The moment it was made and last changed: the same for the whole example, and never the clock's. */
	date: instantSchema,
	organization: organizationSchema,
	respondent: z.omit(respondentSchema, { id: true }),
	answers: z.record(answerRecordSchema.shape.question, z.record(z.string(), z.unknown()))
});
export type ExampleSource = z.infer<typeof exampleSourceSchema>;
