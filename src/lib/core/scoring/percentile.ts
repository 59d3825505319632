/**
 * Percentile of values in rising order by linear interpolation, h = (N−1)·p with p in 0–1 (§3.6, §5.14).
 * Throws when there is no value.
 */
export function computePercentile(sorted: ArrayLike<number>, share: number): number {
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined)
		throw new RangeError('A percentile needs at least one value and a share from 0 to 1.');
	return below + (above - below) * (position - Math.floor(position));
}
