import { frame } from './frame.ts';
import type { Piece } from './piece.ts';
import { placePieces, type Placement } from './place-pieces.ts';
import type { Density } from './theme.ts';

/** What is placed: laid out at a density, and set closer to save a page that would be left half empty. */
export interface Setting {
	readonly layOut: (density: Density) => readonly Piece[];
	readonly designed: Density;
	/** Tried in order. */
	readonly tighter: readonly Density[];
	/** How far down the first page something else stands already. */
	readonly from: number;
}

const halfEmpty = frame.height * 0.45;
/** A last page filled less than this is left to what comes next, when nothing else helps. */
export const nearlyEmpty = frame.height * 0.2;
/** How far the pages before a nearly empty one are filled, so that it gets more. */
const evenedShares = [0.95, 0.9, 0.85, 0.8];

/**
 * Places pieces so that the last page is not left nearly empty: set closer when that saves the page, else with
 * the pages before it filled a little less.
 */
export function fillPages({ layOut, designed, tighter, from }: Setting): Placement {
	const pieces = layOut(designed);
	const placement = placePieces(pieces, frame.height, { from });
	const { pages, lastHeight } = placement;
	if (pages < 2 || lastHeight > halfEmpty) return placement;
	for (const density of tighter) {
		const closer = placePieces(layOut(density), frame.height, { from });
		if (closer.pages < pages) return closer;
	}
	if (lastHeight >= nearlyEmpty) return placement;
	const evened = evenedShares.map((share) =>
		placePieces(pieces, frame.height, { from, fillTo: frame.height * share })
	);
	const isBetter = (one: Placement): boolean =>
		one.pages === pages && one.lastHeight >= nearlyEmpty;
	return evened.find(isBetter) ?? placement;
}
