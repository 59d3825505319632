/** How many cards stand in a row: three, or two where three would leave the last one alone and two would not. */
export function chooseColumns(count: number): number {
	if (count <= 2) return Math.max(1, count);
	return count % 3 === 1 && count % 2 === 0 ? 2 : 3;
}
