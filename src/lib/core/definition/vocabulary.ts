import type * as z from 'zod/mini';
import type { askedWhenSchema, essentialSchema, levelSchema } from './vocabulary-schemas.ts';

/** The closed sets of words. They stand apart from their schemas, so that a page may use them without zod. */

/** The languages a model is written in. Italian is written first; English with the same care. */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

export const audiences = ['municipality', 'company', 'alliance'] as const;
export type Audience = (typeof audiences)[number];

export const verdicts = [
	'can-start',
	'with-adaptations',
	'foundations-to-strengthen',
	'prerequisites-missing',
	'not-enough-information',
	'nothing-assessed'
] as const;
export type Verdict = (typeof verdicts)[number];

export type Level = z.infer<typeof levelSchema>;
export type Essential = z.infer<typeof essentialSchema>;
export type AskedWhen = z.infer<typeof askedWhenSchema>;
