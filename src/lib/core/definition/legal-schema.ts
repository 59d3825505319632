import * as z from 'zod/mini';
import { idSchema, textSchema } from './text.ts';
import { askedWhenSchema } from './vocabulary-schemas.ts';

const dateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** documented: a source says it · to-verify: still to be looked up in the official text. */
export const legalBasisSchema = z.enum(['documented', 'to-verify']);

const legalFactSchema = z.strictObject({
	id: idSchema,
	theme: textSchema,
	norm: textSchema,
	/** Of the norm: `2017`, `2017-05` or `2017-05-22`. */
	date: z.optional(dateSchema),
	/** Where it applies, when not in the whole country; a fact that was not given counts as holding. */
	appliesWhen: z.optional(askedWhenSchema),
	/** What it means for whoever answers. */
	meaning: textSchema,
	basis: legalBasisSchema,
	sources: z._default(z.array(z.string()), [])
});

const checkElsewhereSchema = z.strictObject({
	id: idSchema,
	question: textSchema,
	/** Its counterpart in Italy, in a few words. */
	here: textSchema,
	basis: legalBasisSchema,
	sources: z._default(z.array(z.string()), [])
});

/** `legal.yaml`: the norms questions refer to, and what to look up instead outside Italy. */
export const legalSchema = z.strictObject({
	/** The day the facts were last checked: `2026-11-22`. */
	checkedOn: z.iso.date(),
	facts: z.array(legalFactSchema),
	checksElsewhere: z.array(checkElsewhereSchema)
});
export type Legal = z.infer<typeof legalSchema>;
