import * as z from 'zod/mini';

/** A language as texts name it, in two or three small letters: `it`, `de`, `lld`. */
export const languageCodeSchema = z.string().check(z.regex(/^[a-z]{2,3}$/));

const wordsSchema = z.string().check(z.minLength(1));

/**
 * A sentence or paragraph in the languages it has been written in: Italian always, English where the model lists
 * it, others as far as they have come. Which of them must be complete, integrity knows.
 */
export const textSchema = z
	.catchall(z.object({ it: wordsSchema, en: z.exactOptional(wordsSchema) }), wordsSchema)
	.check((context) => {
		const keys = Object.keys(context.value).filter((key) => !isLanguageCode(key));
		if (keys.length > 0)
			context.issues.push({ code: 'unrecognized_keys', keys, input: context.value });
	});
export type Text = z.infer<typeof textSchema>;

/** Kebab-case words: stable for ever, never a position, never reused. */
export const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

function isLanguageCode(key: string): boolean {
	return z.safeParse(languageCodeSchema, key).success;
}
