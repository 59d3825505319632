/**
 * The smallest value that at least this share (0–1) of the values do not exceed; NaN of none.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
