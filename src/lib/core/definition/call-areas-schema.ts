import * as z from 'zod/mini';
import { idSchema, textSchema } from './text.ts';
import { basisSchema } from './vocabulary-schemas.ts';

/** The areas public calls have funded, each with the traits it bears on; for one place, at one date. */
export const callAreasSchema = z.strictObject({
	/** Month of the texts it was read from: `2025-12`. */
	asOf: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
	/** The option of the fact `place` it is meant for. */
	place: idSchema,
	note: textSchema,
	areas: z
		.array(
			z.strictObject({
				id: idSchema,
				name: textSchema,
				/** Years of the cycle: `2020–2023`. */
				cycle: z.string().check(z.regex(/^\d{4}–\d{4}$/)),
				traits: z.array(idSchema).check(z.minLength(1)),
				basis: basisSchema,
				sources: z._default(z.array(z.string()), [])
			})
		)
		.check(z.minLength(1))
});
export type CallAreas = z.infer<typeof callAreasSchema>;
