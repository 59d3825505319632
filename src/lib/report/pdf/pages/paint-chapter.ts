import type { Block, Chapter } from '../../model/document.ts';
import { layoutBlock } from '../blocks/layout-block.ts';
import { fillPages, nearlyEmpty } from '../layout/fill-pages.ts';
import { frame, proseWidth, referenceWidth } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import { placePieces, type Placement } from '../layout/place-pieces.ts';
import { Theme, type Density } from '../layout/theme.ts';
import { ReportError } from '../report-error.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import type { PageContext } from './page-context.ts';

const asDesigned: Density = { type: 1, space: 1 };
const asReference: Density = { type: 0.94, space: 0.72 };
/** Tried in order until a chapter of one page fits: space goes first, then size. */
const onePageDensities: readonly Density[] = [
	asDesigned,
	{ type: 1, space: 0.75 },
	{ type: 0.97, space: 0.6 },
	{ type: 0.94, space: 0.5 },
	{ type: 0.91, space: 0.42 },
	{ type: 0.88, space: 0.36 },
	{ type: 0.85, space: 0.3 },
	{ type: 0.82, space: 0.25 }
];
/** Tried when a chapter leaves its last page less than half full: taken when they save that page. */
const tighterDensities: readonly Density[] = [
	{ type: 1, space: 0.85 },
	{ type: 0.97, space: 0.75 }
];

/** Where a chapter begins. */
export interface ChapterStart {
	readonly page: number;
	/** How far down the page another chapter stands already; 0 on a page of its own. */
	readonly from: number;
}

/**
 * Paints a chapter; gives where the next one begins: on a page of its own, or below this one where it leaves its
 * last page nearly empty.
 */
export function paintChapter(
	chapter: Chapter,
	start: ChapterStart,
	pen: Pen,
	context: PageContext
): ChapterStart {
	const placement = chapter.onePage
		? placeOnOnePage(chapter, context)
		: place(chapter, start.from, context);
	paintPlacement(placement, start.page, pen);
	const { pages, lastHeight } = placement;
	const isShared = !chapter.onePage && lastHeight < nearlyEmpty;
	return isShared
		? { page: start.page + pages - 1, from: lastHeight }
		: { page: start.page + pages, from: 0 };
}

/** Paints placed pieces, and above those that open a page the head of their table. */
export function paintPlacement(placement: Placement, firstPage: number, pen: Pen): void {
	for (const { piece, page, top, opensPage } of placement.placed) {
		pen.goTo(firstPage + page);
		if (opensPage) piece.repeatedHead?.paint(pen, frame.top);
		piece.paint(pen, frame.top + top);
	}
}

function placeOnOnePage(chapter: Chapter, context: PageContext): Placement {
	for (const density of onePageDensities) {
		const placement = placePieces(layoutChapter(chapter, density, context), frame.height);
		if (placement.pages === 1 && placement.lastHeight <= frame.height) return placement;
	}
	throw new ReportError('summary-too-long', `"${chapter.title}" does not fit on one page.`);
}

function place(chapter: Chapter, from: number, context: PageContext): Placement {
	const designed = chapter.reference ? asReference : asDesigned;
	const tighter = tighterDensities.map(({ type, space }) => ({
		type: type * designed.type,
		space: space * designed.space
	}));
	const layOut = (density: Density): readonly Piece[] => layoutChapter(chapter, density, context);
	return fillPages({ layOut, designed, tighter, from });
}

function layoutChapter(chapter: Chapter, density: Density, context: PageContext): readonly Piece[] {
	const parent = new StructureElement('Sect', context.root);
	const layout: LayoutContext = {
		...context,
		theme: new Theme(density, context.accent),
		parent,
		left: frame.left,
		width: frame.width,
		measure: measureOf(chapter)
	};
	return chapter.blocks.flatMap((block, index) => {
		const own = layoutBlock(block, layout);
		return introduces(chapter.blocks, index) ? keepLastWithNext(own) : own;
	});
}

function measureOf({ onePage, reference }: Chapter): number {
	if (onePage) return frame.width;
	return reference ? referenceWidth : proseWidth;
}

/**
 * A sentence stays on the page of the table, the list, the chart or the note it leads to; the first below a
 * heading also on that of another sentence that leads to one.
 */
function introduces(blocks: readonly Block[], index: number): boolean {
	const next = blocks[index + 1];
	if (blocks[index]?.kind !== 'paragraph' || !next) return false;
	if (next.kind === 'paragraph')
		return (
			next.style === 'note' ||
			(blocks[index - 1]?.kind === 'heading' && introduces(blocks, index + 1))
		);
	return next.kind === 'table' || next.kind === 'list' || next.kind === 'figure';
}

function keepLastWithNext(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, index) =>
		index === pieces.length - 1 ? { ...piece, keepWithNext: true } : piece
	);
}
