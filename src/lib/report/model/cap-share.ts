/** A share of 0–1 as simulations out of 100: never 100 or 0 unless it is exactly so. */
export function capShare(share: number): number {
	const rounded = Math.round(share * 100);
	if (rounded >= 100 && share < 1) return 99;
	return rounded <= 0 && share > 0 ? 1 : rounded;
}
