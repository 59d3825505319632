import type { Piece } from './piece.ts';

export interface PlacedPiece {
	readonly piece: Piece;
	/** From 0, within the chapter. */
	readonly page: number;
	/** From the top of the frame. */
	readonly top: number;
	/** Whether the table head is painted again above it. */
	readonly opensPage: boolean;
}

export interface Placement {
	readonly placed: readonly PlacedPiece[];
	readonly pages: number;
	/** How far down the last page is filled. */
	readonly lastHeight: number;
}

export interface PlacingOptions {
	/** How far down the first page something else stands already; 0 when nothing does. */
	readonly from?: number;
	/** How far down pages are filled before the next is opened; what fits no less than a whole page still has it. */
	readonly fillTo?: number;
}

/** Between what stands on a page already and what begins below it. */
const gapBelow = 40;

/**
 * Stacks pieces on pages of a height, keeping together what belongs together. A group taller than a page is
 * split between its pieces; a piece taller than a page overflows, so blocks never make one.
 */
export function placePieces(
	pieces: readonly Piece[],
	pageHeight: number,
	{ from = 0, fillTo = pageHeight }: PlacingOptions = {}
): Placement {
	const placed: PlacedPiece[] = [];
	let page = 0;
	let y = from;
	let gap = gapBelow;
	let groupEnd = 0;
	pieces.forEach((piece, index) => {
		const space = y === 0 ? 0 : Math.max(gap, piece.before);
		const opensGroup = index >= groupEnd;
		if (opensGroup) groupEnd = findGroupEnd(pieces, index, pageHeight);
		const needed = opensGroup ? heightOf(pieces.slice(index, groupEnd)) : piece.height;
		const opensPage = y > 0 && y + space + needed > fillTo;
		if (opensPage) page += 1;
		const head = opensPage ? (piece.repeatedHead?.height ?? 0) : 0;
		const top = opensPage ? head : y + space;
		placed.push({ piece, page, top, opensPage });
		y = top + piece.height;
		gap = piece.after;
	});
	return { placed, pages: pieces.length ? page + 1 : 0, lastHeight: y };
}

/** One past the last piece that stays with the piece at `start`; `start + 1` if they do not fit a page. */
function findGroupEnd(pieces: readonly Piece[], start: number, pageHeight: number): number {
	let end = start + 1;
	while (end < pieces.length && pieces[end - 1]?.keepWithNext) end += 1;
	const group = pieces.slice(start, end);
	const head = pieces[start]?.repeatedHead?.height ?? 0;
	return heightOf(group) + head <= pageHeight ? end : start + 1;
}

function heightOf(group: readonly Piece[]): number {
	let height = 0;
	group.forEach((piece, index) => {
		const previous = group[index - 1];
		height += piece.height + (previous ? Math.max(previous.after, piece.before) : 0);
	});
	return height;
}
