/** Shorter tasks are not told. */
const leastMs = 50;

/** Milliseconds of the longest task of the page's thread since a moment; 0 when none was told. */
export async function longestTask(page, since = 0) {
	const tasks = await page.evaluate(() => window.probe.longTasks);
	return Math.max(0, ...tasks.filter(({ at, ms }) => at + ms >= since).map(({ ms }) => ms));
}

/** Whole milliseconds, as a table shows them. */
export function formatTask(ms) {
	return ms === 0 ? `< ${leastMs}` : ms.toFixed(0);
}
