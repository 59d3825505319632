import * as z from 'zod/mini';
import { evidenceGrades } from './evidence-grades.ts';
import { levelSchema } from '../definition/vocabulary-schemas.ts';

const shortText = z.string().check(z.maxLength(400));
const longText = z.string().check(z.maxLength(5000));

/** How well a level is backed (replicability-methods §3.1). */
export const evidenceGradeSchema = z.enum(evidenceGrades);

/** A grade A holds only with all three; otherwise it counts as B. */
const documentSchema = z.strictObject({
	title: shortText,
	date: shortText,
	verifiedBy: shortText
});

const notes = {
	document: z.optional(documentSchema),
	evidenceNote: z.optional(longText),
	links: z.optional(
		z
			.array(z.string().check(z.maxLength(2000), z.regex(/^(https?|mailto):/i)))
			.check(z.maxLength(20))
	),
	comment: z.optional(longText),
	/** Marked to come back to. */
	flag: z.optional(z.boolean()),
	/** The matter does not only lack: it works against the initiative. */
	hinders: z.optional(z.boolean()),
	/** The question's `meaning` when it was answered. */
	meaning: z.int().check(z.minimum(1))
};

/**
 * What one respondent says of one question. No answer at all means not answered yet;
 * `pending` holds notes or a flag before anything was chosen and counts as not answered.
 */
export const answerSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('level'),
		level: levelSchema,
		evidence: z.optional(evidenceGradeSchema),
		...notes
	}),
	z.strictObject({ kind: z.literal('unknown'), whoWouldKnow: z.optional(shortText), ...notes }),
	z.strictObject({
		kind: z.literal('not-applicable'),
		reason: z.string().check(z.maxLength(1000)),
		...notes
	}),
	z.strictObject({ kind: z.literal('pending'), ...notes })
]);
export type Answer = z.infer<typeof answerSchema>;
