/** Runs in a page before anything of its own. Notes in `window.probe` the long tasks the browser tells of. */
export function watchTasks() {
	const probe = (window.probe ??= {});
	probe.longTasks = [];
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			probe.longTasks.push({ at: startTime, ms: duration });
	}).observe({ type: 'longtask', buffered: true });
}
