import { listTexts } from '../list-texts.ts';
import type { Model } from '../model-schema.ts';
import { findWords } from '../say-in.ts';

export interface MissingTranslation {
	readonly place: string;
	readonly language: string;
}

/** Every text that is missing or blank in one of the languages, whether or not the model lists that language. */
export function findMissingTranslations(
	model: Model,
	languages: readonly string[]
): readonly MissingTranslation[] {
	return listTexts(model).flatMap(({ place, text }) =>
		languages
			.filter((language) => findWords(text, language) === undefined)
			.map((language) => ({ place, language }))
	);
}
