import * as z from 'zod/mini';
import { idSchema, textSchema } from './text.ts';

/** Another framework that questions correspond to, by the names of its areas alone: never by its text. */
export const frameworkSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	note: z.optional(textSchema),
	areas: z.array(z.strictObject({ id: idSchema, name: textSchema })).check(z.minLength(1))
});
export type Framework = z.infer<typeof frameworkSchema>;
