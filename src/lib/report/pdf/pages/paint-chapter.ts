import type { Block, Chapter } from '../../model/document.ts';
import { layoutBlock } from '../blocks/layout-block.ts';
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
const halfEmpty = frame.height * 0.45;

/** Paints a chapter from a page on; gives the number of pages it took. */
export function paintChapter(
	chapter: Chapter,
	firstPage: number,
	pen: Pen,
	context: PageContext
): number {
	const placement = chapter.onePage ? placeOnOnePage(chapter, context) : place(chapter, context);
	paintPlacement(placement, firstPage, pen);
	return placement.pages;
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
		const placement = layoutChapter(chapter, density, context);
		if (placement.pages === 1 && placement.lastHeight <= frame.height) return placement;
	}
	throw new ReportError('summary-too-long', `"${chapter.title}" does not fit on one page.`);
}

function place(chapter: Chapter, context: PageContext): Placement {
	const density = chapter.reference ? asReference : asDesigned;
	const designed = layoutChapter(chapter, density, context);
	if (designed.pages < 2 || designed.lastHeight > halfEmpty) return designed;
	const tighter = tighterDensities.map(({ type, space }) =>
		layoutChapter(chapter, { type: type * density.type, space: space * density.space }, context)
	);
	return tighter.find((placement) => placement.pages < designed.pages) ?? designed;
}

function layoutChapter(chapter: Chapter, density: Density, context: PageContext): Placement {
	const parent = new StructureElement('Sect', context.root);
	const layout: LayoutContext = {
		typefaces: context.typefaces,
		missing: context.missing,
		headings: context.headings,
		hyphenate: context.hyphenate,
		theme: new Theme(density, context.accent),
		parent,
		left: frame.left,
		width: frame.width,
		measure: measureOf(chapter)
	};
	const pieces = chapter.blocks.flatMap((block, index) => {
		const own = layoutBlock(block, layout);
		return introduces(chapter.blocks, index) ? keepLastWithNext(own) : own;
	});
	return placePieces(pieces, frame.height);
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
