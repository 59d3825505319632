/**
 * Milliseconds of each of `count` runs, one after the other, with time between them for the collector.
 * @param {number} count
 * @param {() => unknown} run
 */
export async function timeRuns(count, run) {
	const times = [];
	for (let index = 0; index < count; index++) {
		const start = performance.now();
		await run();
		times.push(performance.now() - start);
		await new Promise((resolve) => setImmediate(resolve));
	}
	return times;
}
