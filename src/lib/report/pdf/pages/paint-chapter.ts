import type { Chapter } from '../../model/document.ts';
import { layoutBlock } from '../blocks/layout-block.ts';
import { frame, proseWidth } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { placePieces, type Placement } from '../layout/place-pieces.ts';
import { Theme, type Density } from '../layout/theme.ts';
import { ReportError } from '../report-error.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import type { PageContext } from './page-context.ts';

const asDesigned: Density = { type: 1, space: 1 };
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
/** Tried when a chapter leaves its last page nearly empty. */
const tighterDensities: readonly Density[] = [
	{ type: 1, space: 0.85 },
	{ type: 0.97, space: 0.75 }
];
const nearlyEmpty = frame.height * 0.16;

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
	const designed = layoutChapter(chapter, asDesigned, context);
	if (designed.pages < 2 || designed.lastHeight > nearlyEmpty) return designed;
	const tighter = tighterDensities.map((density) => layoutChapter(chapter, density, context));
	return tighter.find((placement) => placement.pages < designed.pages) ?? designed;
}

function layoutChapter(chapter: Chapter, density: Density, context: PageContext): Placement {
	const parent = new StructureElement('Sect', context.root);
	const layout: LayoutContext = {
		typefaces: context.typefaces,
		missing: context.missing,
		headings: context.headings,
		theme: new Theme(density),
		parent,
		left: frame.left,
		width: frame.width,
		measure: chapter.onePage ? frame.width : proseWidth
	};
	const pieces = chapter.blocks.flatMap((block) => layoutBlock(block, layout));
	return placePieces(pieces, frame.height);
}
