import type { Pen } from '../tagging/pen.ts';

/** A slice of content that is never split over two pages. */
export interface Piece {
	readonly height: number;
	/** Space wanted above and below; the larger of two neighbors counts, none at the top of a page. */
	readonly before: number;
	readonly after: number;
	/** Stays on the page of the piece that follows. */
	readonly keepWithNext: boolean;
	/** Painted again above the piece when it opens a page. */
	readonly repeatedHead?: RepeatedHead;
	readonly paint: (pen: Pen, top: number) => void;
}

export interface RepeatedHead {
	readonly height: number;
	readonly paint: (pen: Pen, top: number) => void;
}
