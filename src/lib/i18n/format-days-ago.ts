import type { Locale } from './locale.ts';

const dayMs = 86_400_000;

/** How long ago in days of the calendar: `oggi`, `ieri`, `3 giorni fa`. A moment still to come is today. */
export function formatDaysAgo(instant: string, now: Date, locale: Locale): string {
	const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(new Date(instant))) / dayMs));
	return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

function startOfDay(moment: Date): number {
	return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
