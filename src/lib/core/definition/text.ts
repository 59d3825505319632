import * as z from 'zod/mini';

/** A sentence or paragraph in every language of the model. Never empty: a missing language is a broken model. */
export const textSchema = z.strictObject({
	it: z.string().check(z.minLength(1)),
	en: z.string().check(z.minLength(1))
});
export type Text = z.infer<typeof textSchema>;

/** Kebab-case words: stable for ever, never a position, never reused. */
export const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
