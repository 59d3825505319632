import type { Locale } from './locale.ts';

/** A moment on screen, in the device's time zone: `22 nov 2026, 18:40`. */
export function formatMoment(instant: string, locale: Locale): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
		new Date(instant)
	);
}
