import * as z from 'zod/mini';
import {
	blankFrontMatter,
	longestComment,
	longestLine,
	type FrontMatter
} from '../report/model/front-matter.ts';
import { nameOwnPreference } from '../storage/preferences.ts';
import { storeFor } from './stores.ts';

const line = z.string().check(z.maxLength(longestLine));

const wordsSchema = z.strictObject({
	comment: z.strictObject({ text: z.string().check(z.maxLength(longestComment)), role: line }),
	signOff: z.strictObject({ place: line, date: line, roles: z.array(line).check(z.maxLength(50)) }),
	confidential: z.boolean(),
	supportedBy: line,
	accent: line
});

const logoSchema = z.nullable(
	z.strictObject({
		format: z.enum(['png', 'jpeg']),
		width: z.int().check(z.minimum(1)),
		height: z.int().check(z.minimum(1)),
		content: z.instanceof(Uint8Array),
		alt: line
	})
);

/** What was added to the last report of an assessment on this device; null when nothing was. */
export async function loadFrontMatter(assessment: string): Promise<FrontMatter | null> {
	const store = await storeFor(assessment);
	const words = await store.loadPreference(
		nameOwnPreference('front-matter', assessment),
		wordsSchema
	);
	const logo = await store.loadPreference(nameOwnPreference('logo', assessment), logoSchema);
	if (!words && !logo) return null;
	return { ...blankFrontMatter, ...words, logo };
}

/** Remembers it; the picture, large beside the words, is written only when it is another one. */
export async function saveFrontMatter(
	assessment: string,
	{ logo, ...words }: FrontMatter,
	before: FrontMatter
): Promise<void> {
	const store = await storeFor(assessment);
	await store.savePreference(nameOwnPreference('front-matter', assessment), words);
	if (logo !== before.logo) await store.savePreference(nameOwnPreference('logo', assessment), logo);
}
