/**
 * Resolves when the next frame has been painted: what is not needed to see and press things waits for it. A
 * page in the background paints nothing: there it resolves after a short while.
 */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, shortWaitMs);
	});
}

/** Resolves in a task of its own, so that what was pressed meanwhile gets its turn. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the page has loaded and has nothing better to do, at the latest after a while. */
export async function whenIdle(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
	await new Promise<void>((resolve) => {
		// Safari has no idle callback: a short wait does.
		if ('requestIdleCallback' in window)
			requestIdleCallback(() => resolve(), { timeout: longestWaitMs });
		else setTimeout(resolve, shortWaitMs);
	});
}

const longestWaitMs = 2000;
const shortWaitMs = 300;
