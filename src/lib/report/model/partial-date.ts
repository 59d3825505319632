import type { ReportFormats } from '../../i18n/formats.ts';

/** A day in full, a month as "dicembre 2025", a year as it is: dates known only as far as that. */
export function formatPartialDate(date: string, formats: ReportFormats): string {
	const isMonth = /^\d{4}-\d{2}$/.test(date);
	return isMonth ? formats.formatDate(`${date}-01`).replace(/^1 /, '') : formats.formatDate(date);
}
