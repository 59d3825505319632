import * as z from 'zod/mini';
import { idSchema } from './text.ts';

export const audiences = ['municipality', 'company', 'alliance'] as const;
export const audienceSchema = z.enum(audiences);
export type Audience = z.infer<typeof audienceSchema>;

/** 0–3; 0 leaves the trait or question in the profile without scoring it. */
export const importanceSchema = z.int().check(z.minimum(0), z.maximum(3));

export const levelSchema = z.literal([0, 1, 2, 3, 4]);
export type Level = z.infer<typeof levelSchema>;

/** A condition the initiative cannot start without (blocking) or can complete on the way (limiting). */
export const essentialSchema = z.strictObject({
	kind: z.enum(['blocking', 'limiting']),
	minimum: z.literal([1, 2, 3, 4])
});
export type Essential = z.infer<typeof essentialSchema>;

/** documented: a source says it · inferred: our deduction · not-documented: the sources are silent. */
export const basisSchema = z.enum(['documented', 'inferred', 'not-documented']);
export type Basis = z.infer<typeof basisSchema>;

/** Holds when the organisation's fact is one of the values; a fact not given counts as holding. */
export const askedWhenSchema = z.strictObject({
	fact: idSchema,
	in: z.array(idSchema).check(z.minLength(1))
});
export type AskedWhen = z.infer<typeof askedWhenSchema>;

export const verdicts = [
	'can-start',
	'with-adaptations',
	'foundations-to-strengthen',
	'prerequisites-missing',
	'not-enough-information',
	'nothing-assessed'
] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;
