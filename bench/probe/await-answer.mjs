/**
 * Runs in the page after a click. Milliseconds from the click until the frame that shows it, and until the writes
 * it led to are complete; null when that does not happen in time.
 * @param {{ before: number, patienceMs: number }} options How many clicks there were before it.
 */
export async function awaitAnswer({ before, patienceMs }) {
	const { probe } = window;
	const end = performance.now() + patienceMs;
	while (!isSettled() && performance.now() < end)
		await new Promise((resolve) => setTimeout(resolve, 20));

	const { at = NaN, paintedAt = null } = probe.clicks[before] ?? {};
	const writes = findWrites();
	return {
		painted: paintedAt === null ? null : paintedAt - at,
		saved: isSettled() ? Math.max(...writes.map(({ completeAt }) => completeAt)) - at : null,
		isStrict: writes.length > 0 && writes.every(({ durability }) => durability === 'strict')
	};

	function isSettled() {
		const writes = findWrites();
		const isWritten = writes.length > 0 && writes.every(({ completeAt }) => completeAt !== null);
		const isPainted = typeof probe.clicks[before]?.paintedAt === 'number';
		return isPainted && isWritten && document.querySelector('[data-save="saved"]') !== null;
	}

	function findWrites() {
		return probe.writes.filter(({ at }) => at >= probe.clicks[before]?.at);
	}
}
