/**
 * Runs in a page before anything of its own. Notes in `window.probe` every transaction that may write, with the
 * moment it was complete, and when a file was offered.
 */
export function watchResults() {
	const probe = (window.probe ??= {});
	const { transaction } = IDBDatabase.prototype;
	const { createObjectURL } = URL;
	probe.writes = [];
	probe.offers = [];

	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		const begun = transaction.call(this, stores, mode, options);
		if (mode !== 'readwrite') return begun;
		const write = { at: performance.now(), completeAt: null, durability: begun.durability };
		probe.writes.push(write);
		begun.addEventListener('complete', () => (write.completeAt = performance.now()));
		return begun;
	};

	URL.createObjectURL = (source) => {
		probe.offers.push(performance.now());
		return createObjectURL.call(URL, source);
	};
}
