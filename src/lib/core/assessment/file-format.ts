import * as z from 'zod/mini';
import { assessmentSchema } from './assessment-schema.ts';

/** The word every assessment file begins to be recognised by. */
export const fileFormat = 'innesto-assessment';

/** The version of the format written today; raised together with a step in `upgrade-assessment-file.ts`. */
export const formatVersion = 1;

/** `*.innesto.json`: one assessment with the hash of its content (`content-hash.ts`). */
export const assessmentFileSchema = z.strictObject({
	format: z.literal(fileFormat),
	formatVersion: z.literal(formatVersion),
	contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	assessment: assessmentSchema
});
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;
