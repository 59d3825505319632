import { columns, measureCells, rows } from './fingerprint.ts';
import type { PagePicture } from './page-picture.ts';

/**
 * What another program's smoothing may do to a cell and to a page on average, in levels of 16. The same pages drawn
 * by Cairo instead of Splash, further apart than two versions of one, differ by no more than 2 and 0.26; half a level
 * of it is the rounding of what is kept.
 */
export const forgiven = { cell: 2.1, mean: 0.4 };

/** How a page looks other than before. */
export interface PageChange {
	/** The cells that differ by more than is forgiven, by their places; none when only the mean differs. */
	readonly cells: readonly number[];
	/** The greatest difference of a cell and the mean of all, in levels of 16. */
	readonly greatest: number;
	readonly mean: number;
}

/** How a page differs from what was kept of it; null when it looks the same. */
export function comparePage(picture: PagePicture, kept: Uint8Array): PageChange | null {
	const differences = Array.from(measureCells(picture), (level, cell) =>
		Math.abs(level - (kept[cell] ?? 0))
	);
	const cells = differences.flatMap((difference, cell) =>
		difference > forgiven.cell ? [cell] : []
	);
	const greatest = Math.max(...differences);
	const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
	return cells.length > 0 || mean > forgiven.mean ? { cells, greatest, mean } : null;
}

/** A change in words: how much of the page, how strongly, and where. */
export function describeChange({ cells, greatest, mean }: PageChange): string {
	const strength = `by up to ${greatest.toFixed(1)} levels of 16 (mean ${mean.toFixed(2)})`;
	if (cells.length === 0) return `the whole page is a little darker or paler, ${strength}`;
	const across = cells.map((cell) => cell % columns);
	const down = cells.map((cell) => Math.floor(cell / columns));
	const place = `${describeRange(down, rows)} % from the top, ${describeRange(across, columns)} % from the left`;
	return `${cells.length} of ${rows * columns} cells differ ${strength}, ${place}`;
}

function describeRange(places: readonly number[], all: number): string {
	const from = Math.min(...places) / all;
	const to = (Math.max(...places) + 1) / all;
	return `${Math.floor(100 * from)} to ${Math.ceil(100 * to)}`;
}
