const dayMs = 86_400_000;
/** Day 0 of a spreadsheet's calendar, as every date after February 1900 counts from it. */
const dayZero = Date.UTC(1899, 11, 30);

/** A day `2026-11-22` as a spreadsheet counts it; null when it is none, as 31 February. */
export function countDays(day: string): number | null {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
	const moment = Date.UTC(Number(year), Number(month) - 1, Number(date));
	if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day) return null;
	const days = (moment - dayZero) / dayMs;
	return days > 60 ? days : null;
}
