import type { PagePicture } from './page-picture.ts';

/** Wide and low, as lines of text are: a row is six points of an A4 page, half the way from line to line. */
export const columns = 16;
export const rows = 140;
/** White paper is level 0, black the last. */
const lastLevel = 15;

/** How much each cell weighs a dot: where its share begins, and the share of that dot and of those after it. */
interface Share {
	readonly from: number;
	readonly shares: Float64Array;
}

/**
 * How dark each cell of a page is, row by row, from 0 to 15 with fractions. A cell fades into its neighbors, so that
 * ink which moves inside it is told too; the square root spreads the paleness of text over more levels.
 */
export function measureCells({ width, height, ink }: PagePicture): Float64Array {
	const strips = new Float64Array(height * columns);
	for (const [column, { from, shares }] of shareDots(width, columns).entries())
		for (let row = 0; row < height; row += 1)
			strips[row * columns + column] = sumShares(ink, row * width + from, 1, shares);
	const cells = new Float64Array(rows * columns);
	for (const [row, { from, shares }] of shareDots(height, rows).entries())
		for (let column = 0; column < columns; column += 1) {
			const darkness = sumShares(strips, from * columns + column, columns, shares) / 255;
			cells[row * columns + column] = lastLevel * Math.sqrt(darkness);
		}
	return cells;
}

/** What is kept of a page: each cell's darkness as a whole level. */
export function roundCells(cells: Float64Array): Uint8Array {
	return Uint8Array.from(cells, Math.round);
}

/** A cell takes most of the dots at its middle, and none from the middles of its neighbors on; the sum is 1. */
function shareDots(dots: number, cells: number): readonly Share[] {
	const pitch = dots / cells;
	return Array.from({ length: cells }, (_, cell) => {
		const middle = (cell + 0.5) * pitch;
		const from = Math.max(0, Math.floor(middle - pitch));
		const to = Math.min(dots, Math.ceil(middle + pitch));
		const weights = Array.from({ length: to - from }, (_none, step) =>
			Math.max(0, 1 - Math.abs(from + step + 0.5 - middle) / pitch)
		);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		return { from, shares: Float64Array.from(weights, (weight) => weight / sum) };
	});
}

function sumShares(
	dots: Uint8Array | Float64Array,
	from: number,
	step: number,
	shares: Float64Array
): number {
	let sum = 0;
	for (let index = 0; index < shares.length; index += 1)
		sum += (shares[index] ?? 0) * (dots[from + index * step] ?? 0);
	return sum;
}
