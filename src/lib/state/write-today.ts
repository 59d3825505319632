/** The day on the device's own calendar, as `2026-11-23`: in universal time it may still be yesterday. */
export function writeToday(now: Date): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
