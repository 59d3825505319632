/** Milliseconds with the digits that mean something; a dash when there is no value. */
export function formatMs(value) {
	if (!Number.isFinite(value)) return '–';
	return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
