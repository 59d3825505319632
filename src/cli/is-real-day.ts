/** Whether a moment or a day as `2026-11-22…` is on the calendar: 31 February is not. */
export function isRealDay(value: string): boolean {
	const day = value.slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
