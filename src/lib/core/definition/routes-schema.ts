import * as z from 'zod/mini';
import { idSchema } from './text.ts';
import { askedWhenSchema } from './vocabulary-schemas.ts';

/** What the recommended route depends on; an audience left out is recommended none. */
export const routesSchema = z.strictObject({
	municipality: z.optional(
		z.strictObject({
			/** Bodies that act for several municipalities: associated. */
			together: askedWhenSchema,
			/** Small ones: associated when they can start, otherwise joining. */
			small: askedWhenSchema
		})
	),
	company: z.optional(
		z.strictObject({
			/** There is a network to join when this question stands at this level or above. */
			network: z.strictObject({ question: idSchema, level: z.literal([1, 2, 3, 4]) })
		})
	)
});
export type Routes = z.infer<typeof routesSchema>;
