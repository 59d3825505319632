import { polyline } from '../graphics/segments.ts';
import type { ReportDocument } from '../../model/document.ts';
import { layoutHeading } from '../blocks/layout-heading.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { fillPages } from '../layout/fill-pages.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import type { Placement } from '../layout/place-pieces.ts';
import { baselineOffset, layoutTextLines } from '../layout/text-lines.ts';
import { Theme, type Density, type TextStyle } from '../layout/theme.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';
import { keepWhole } from '../text/hyphenate.ts';
import { measureText } from '../text/measure-text.ts';
import { showText } from '../text/show-text.ts';
import type { PageContext } from './page-context.ts';

interface Entry {
	readonly id: string;
	readonly text: string;
	readonly level: 1 | 2;
}

/** Tried when the last entries would stand on a page of their own. */
const tighterDensities: readonly Density[] = [
	{ type: 1, space: 0.7 },
	{ type: 1, space: 0.4 },
	{ type: 0.95, space: 0.3 }
];

/** The page a heading came to stand on; known only once the chapters are painted. */
export type PageOf = (id: string) => number;

/** Kept free beside every entry for its page number. */
const numberRoom = 44;
const indent = 15;

/** The contents as a linked list; laid out before the page numbers are known, painted after. */
export function layoutContents(
	document: ReportDocument,
	section: StructureElement,
	context: PageContext,
	pageOf: PageOf
): Placement {
	const layOut = (density: Density): readonly Piece[] => {
		const layout: LayoutContext = {
			...context,
			hyphenate: keepWhole,
			theme: new Theme(density, context.accent),
			parent: section,
			left: frame.left,
			width: frame.width,
			measure: frame.width
		};
		const { title } = document.contents;
		const list = new StructureElement('TOC', section);
		return [
			...layoutHeading({ kind: 'heading', level: 1, text: title, id: contentsId }, layout),
			...listEntries(document).map((entry) => layoutEntry(entry, list, layout, pageOf))
		];
	};
	return fillPages({ layOut, designed: { type: 1, space: 1 }, tighter: tighterDensities, from: 0 });
}

/** Where the bookmark of the contents leads. */
const contentsId = 'contents';

function listEntries(document: ReportDocument): readonly Entry[] {
	return document.chapters.flatMap((chapter) =>
		chapter.blocks.flatMap((block) =>
			block.kind === 'heading' && block.level < 3
				? [
						{
							id: block.id,
							text: block.text,
							level: block.level === 1 ? (1 as const) : (2 as const)
						}
					]
				: []
		)
	);
}

function layoutEntry(
	entry: Entry,
	list: StructureElement,
	context: LayoutContext,
	pageOf: PageOf
): Piece {
	const style = styleOf(entry.level, context.theme.density);
	const left = context.left + (entry.level - 1) * indent;
	const right = context.left + context.width;
	const item = new StructureElement('TOCI', list);
	const link = new StructureElement('Link', new StructureElement('Reference', item));
	const text = layoutTextLines(entry.text, style, link, right - left - numberRoom, context);
	return {
		height: text.height,
		before: context.theme.space(entry.level === 1 ? 11 : 2),
		after: 0,
		keepWithNext: false,
		paint: (pen, top) => {
			text.paint(pen, left, top);
			const lastTop = top + text.height - style.leading;
			const lastRight = left + (text.lines.at(-1)?.width ?? 0);
			const page = String(pageOf(entry.id));
			paintNumber(pen, page, { x: lastRight, right, top: lastTop }, link, style, context);
			const area = { x: left, y: top, width: right - left, height: text.height };
			const description = `${cleanLine(entry.text)}, ${page}`;
			pen.link(link, area, { kind: 'heading', id: entry.id }, description);
		}
	};
}

function paintNumber(
	pen: Pen,
	page: string,
	line: { readonly x: number; readonly right: number; readonly top: number },
	link: StructureElement,
	style: TextStyle,
	{ typefaces }: LayoutContext
): void {
	const numberStyle: TextStyle = { ...style, color: 'muted', tabular: true };
	const baseline = line.top + baselineOffset(style);
	const x = line.right - measureText(page, numberStyle, typefaces);
	const dots = polyline([
		[line.x + 8, baseline - 0.6],
		[x - 8, baseline - 0.6]
	]);
	const leader = { stroke: 'muted', strokeWidth: 0.7, dash: [0.01, 4] } as const;
	if (x - line.x > 30) pen.draw('decoration', paintPath(dots, leader));
	pen.draw(link, showText(page, x, baseline, numberStyle, typefaces));
}

function styleOf(level: 1 | 2, { type }: Density): TextStyle {
	return level === 1
		? { weight: 'semibold', size: 10.5 * type, leading: 16 * type, color: 'ink' }
		: { weight: 'regular', size: 9.5 * type, leading: 14.5 * type, color: 'ink' };
}
