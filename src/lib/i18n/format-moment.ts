import type { Locale } from './locale.ts';

/** English is written as in Europe: 22 Nov 2026, 18:40. */
const regions: Readonly<Record<Locale, string>> = { it: 'it-IT', en: 'en-GB' };

/** A moment on screen, in the device's time zone: `22 nov 2026, 18:40`. */
export function formatMoment(instant: string, locale: Locale): string {
	return new Intl.DateTimeFormat(regions[locale], {
		dateStyle: 'medium',
		timeStyle: 'short'
	}).format(new Date(instant));
}
