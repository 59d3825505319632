import type { Model } from '../lib/core/definition/model-schema.ts';
import { listTexts } from '../lib/core/definition/list-texts.ts';
import { findMissingTranslations } from '../lib/core/definition/statistics/find-missing-translations.ts';

const firstShown = 5;

/**
 * How far each language in progress has come: how many texts are missing, and the first places; with `isWhole`
 * every one.
 */
export function describeTranslations(model: Model, isWhole: boolean): readonly string[] {
	const texts = listTexts(model).length;
	return (model.head.languagesInProgress ?? []).flatMap((language) => {
		const places = findMissingTranslations(model, [language]).map(({ place }) => place);
		const shown = isWhole ? places : places.slice(0, firstShown);
		const left = places.length - shown.length;
		return [
			`in progress: ${language}, ${places.length} of ${texts} texts missing`,
			...shown.map((place) => `  ${place}`),
			...(left > 0 ? [`  and ${left} more: --stats lists them all`] : [])
		];
	});
}
