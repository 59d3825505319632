import { rectangle } from '../graphics/segments.ts';
import type { Cover, ReportDocument, RichText } from '../../model/document.ts';
import { layoutVerdict } from '../blocks/layout-verdict.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { paintScene } from '../graphics/paint-scene.ts';
import { frame, pageHeight, pageWidth } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { placePieces } from '../layout/place-pieces.ts';
import { layoutBalancedLines, layoutTextLines } from '../layout/text-lines.ts';
import { Theme, type TextStyle } from '../layout/theme.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';
import { keepWhole } from '../text/hyphenate.ts';
import { graftMotif } from './graft-motif.ts';
import { paintCoverLogo } from './paint-cover-logo.ts';
import { paintCoverMarks } from './paint-cover-marks.ts';
import { paintCoverStamp, stampRoom } from './paint-cover-stamp.ts';
import type { PageContext } from './page-context.ts';

const titleStyle: TextStyle = { weight: 'semibold', size: 32, leading: 37, color: 'ink' };
const organizationStyle: TextStyle = { weight: 'semibold', size: 16, leading: 22, color: 'leaf' };
const lineStyle: TextStyle = { weight: 'regular', size: 10.5, leading: 16, color: 'muted' };
const noteStyle: TextStyle = { weight: 'regular', size: 8.5, leading: 12.4, color: 'muted' };

const titleTop = 128;
const titleWidth = 300;
const verdictTop = 526;
const notesBottom = pageHeight - 64;
const notesWidth = 380;
const field = { height: 470, motifRight: 26, padding: 22 };
const headScales = [1, 0.88, 0.76, 0.64, 0.52];

/** The first page: title and organization on a warm field with the graft, the verdict in words, notes. */
export function paintCover(document: ReportDocument, pen: Pen, context: PageContext): void {
	const { cover } = document;
	const section = new StructureElement('Sect', context.root);
	context.missing.where = cleanLine(cover.title);
	pen.goTo(1);
	paintField(pen, context);
	const layout = buildLayout(section, context);
	const beside = cover.logo ? paintCoverLogo(cover.logo, pen, layout) : 0;
	paintCoverMarks(cover.marks, pen, {
		...layout,
		left: layout.left + beside,
		width: layout.width - beside
	});
	const headEnd = stack(pen, titleTop, layoutHead(cover, { ...layout, width: titleWidth }));
	const verdictEnd = stack(pen, Math.max(verdictTop, headEnd + 36), [
		...layoutVerdict(cover.verdict, layout)
	]);
	const width = cover.stamp === undefined ? notesWidth : frame.width - stampRoom;
	const notes = cover.notes.flatMap((note) => flow(note, noteStyle, 6, { ...layout, width }));
	stack(pen, Math.max(notesBottom - heightOf(notes), verdictEnd + 30), notes);
	if (cover.stamp !== undefined) paintCoverStamp(cover.stamp, notesBottom, pen, layout);
}

/** Title, organization and lines, smaller when they would outgrow the field. */
function layoutHead(cover: Cover, context: LayoutContext): readonly Piece[] {
	const room = field.height - titleTop - field.padding;
	const attempts = headScales.map((scale) => [
		...flowTitle(cover.title, scaleStyle(titleStyle, scale), context),
		...flow(
			cover.organization,
			scaleStyle({ ...organizationStyle, color: context.theme.accent }, scale),
			14,
			context
		),
		...cover.lines.flatMap((line) => flow(line, lineStyle, 0, context))
	]);
	return attempts.find((pieces) => heightOf(pieces) <= room) ?? attempts.at(-1) ?? [];
}

function scaleStyle(style: TextStyle, scale: number): TextStyle {
	return { ...style, size: style.size * scale, leading: style.leading * scale };
}

function heightOf(pieces: readonly Piece[]): number {
	return placePieces(pieces, Infinity).lastHeight;
}

function buildLayout(parent: StructureElement, context: PageContext): LayoutContext {
	return {
		...context,
		hyphenate: keepWhole,
		theme: new Theme(undefined, context.accent),
		parent,
		left: frame.left,
		width: frame.width,
		measure: frame.width
	};
}

function paintField(pen: Pen, context: PageContext): void {
	const background = rectangle(0, 0, pageWidth, field.height);
	pen.draw('decoration', paintPath(background, { fill: 'surface' }));
	const x = pageWidth - graftMotif.width - field.motifRight;
	const origin = { x, y: field.height - graftMotif.height, scale: 1 };
	paintScene(pen, graftMotif, 'decoration', origin, context.typefaces);
	const ground = rectangle(0, field.height, pageWidth, 3);
	pen.draw('decoration', paintPath(ground, { fill: context.accent }));
}

function flowTitle(text: string, style: TextStyle, context: LayoutContext): readonly Piece[] {
	const element = new StructureElement('P', context.parent);
	const lines = layoutBalancedLines(text, style, element, context.width, context);
	return buildLinePieces(lines, { x: context.left, before: 0, after: 14 });
}

function flow(
	text: RichText,
	style: TextStyle,
	after: number,
	context: LayoutContext
): readonly Piece[] {
	if (text === '') return [];
	const element = new StructureElement('P', context.parent);
	const lines = layoutTextLines(text, style, element, context.width, context);
	return buildLinePieces(lines, { x: context.left, before: 0, after });
}

/** Paints pieces below each other from a height on; gives where they end. */
function stack(pen: Pen, top: number, pieces: readonly Piece[]): number {
	const placement = placePieces(pieces, Infinity);
	for (const { piece, top: within } of placement.placed) piece.paint(pen, top + within);
	return top + placement.lastHeight;
}
