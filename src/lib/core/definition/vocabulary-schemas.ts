import * as z from 'zod/mini';
import { idSchema } from './text.ts';
import { audiences, languages, verdicts } from './vocabulary.ts';

export const languageSchema = z.enum(languages);
export const audienceSchema = z.enum(audiences);
export const verdictSchema = z.enum(verdicts);

/** 0–3; 0 leaves the trait or question in the profile without scoring it. */
export const importanceSchema = z.int().check(z.minimum(0), z.maximum(3));

export const levelSchema = z.literal([0, 1, 2, 3, 4]);

/** A condition the initiative cannot start without (blocking) or can complete on the way (limiting). */
export const essentialSchema = z.strictObject({
	kind: z.enum(['blocking', 'limiting']),
	minimum: z.literal([1, 2, 3, 4])
});

/** documented: a source says it · inferred: our deduction · not-documented: the sources are silent. */
export const basisSchema = z.enum(['documented', 'inferred', 'not-documented']);

/** Holds when the organization's fact is one of the values; a fact not given counts as holding. */
export const askedWhenSchema = z.strictObject({
	fact: idSchema,
	in: z.array(idSchema).check(z.minLength(1))
});
