/**
 * Runs in the page after a click. Milliseconds from the click until the frame that shows it, and until the writes
 * it led to are complete; null when that does not happen in time.
 * @param {{ before: number, patienceMs: number }} click How many clicks there were before it.
 */
export async function awaitAnswer({ before, patienceMs }) {
	const { probe } = window;
	const end = performance.now() + patienceMs;
	while (!isSettled() && performance.now() < end)
		await new Promise((resolve) => setTimeout(resolve, 20));

	const click = probe.clicks[before];
	const writes = writesAfter(click);
	return {
		painted: click?.paintedAt ? click.paintedAt - click.at : null,
		saved: isSettled() ? Math.max(...writes.map(({ completeAt }) => completeAt)) - click.at : null,
		isStrict: writes.every(({ durability }) => durability === 'strict')
	};

	function isSettled() {
		const [click] = probe.clicks.slice(before);
		const writes = writesAfter(click);
		const isWritten = writes.length > 0 && writes.every(({ completeAt }) => completeAt !== null);
		return click?.paintedAt && isWritten && document.querySelector('[data-save="saved"]') !== null;
	}

	function writesAfter(click) {
		return probe.writes.filter(({ at }) => at >= click?.at);
	}
}
