import type { Model } from '../model-schema.ts';
import { languages, type Language } from '../vocabulary.ts';
import { listTexts } from './list-texts.ts';

export interface MissingTranslation {
	readonly place: string;
	readonly language: Language;
}

/** Every text that is blank in a language of the product, whether or not the model lists that language. */
export function findMissingTranslations(model: Model): readonly MissingTranslation[] {
	return listTexts(model).flatMap(({ place, text }) =>
		languages
			.filter((language) => text[language].trim() === '')
			.map((language) => ({ place, language }))
	);
}
