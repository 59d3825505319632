import type { Language } from '../core/definition/vocabulary.ts';

/** The languages of the interface; a report's language is chosen apart from it. */
export const locales = ['it', 'en'] as const satisfies readonly Language[];
export type Locale = (typeof locales)[number];

/** Where a locale's pages stand: Italian at the root, English under `en/`. */
export function localePrefix(locale: Locale): '/' | '/en/' {
	return locale === 'it' ? '/' : '/en/';
}
