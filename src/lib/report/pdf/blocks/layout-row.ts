import type { TableCell } from '../../model/document.ts';
import { writePlainText } from '../../model/plain-text.ts';
import { paintMark } from '../graphics/paint-mark.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { layoutTextLines, type TextLines } from '../layout/text-lines.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import type { TextLine } from '../text/text-run.ts';
import { cellPadding, startOf, type TableColumn } from './layout-table-head.ts';

interface RowSlice {
	readonly height: number;
	readonly paint: (pen: Pen, top: number) => void;
}

export interface RowLayout extends RowSlice {
	/** The same row line by line, for a row taller than a page. */
	readonly slices: readonly RowSlice[];
}

interface CellLine {
	readonly text: TextLines;
	readonly line: TextLine;
	readonly height: number;
}

interface CellLayout {
	readonly column: TableColumn;
	readonly cell: TableCell;
	readonly element: StructureElement;
	readonly indent: number;
	readonly lines: readonly CellLine[];
	readonly height: number;
}

const markSize = 9;
const markGap = 5;
const noteGap = 2;
const longestLabel = 60;

/** One row: the text of each cell with its mark, and its notes below. */
export function layoutRow(
	cells: readonly TableCell[],
	columns: readonly TableColumn[],
	body: StructureElement,
	context: LayoutContext
): RowLayout {
	const row = new StructureElement('TR', body);
	const layouts = columns.map((column, index) =>
		layoutCell(cells[index] ?? { text: '' }, column, row, context)
	);
	const pad = context.theme.space(cellPadding.y);
	const height = Math.max(...layouts.map((cell) => cell.height)) + 2 * pad;
	const slices = buildSlices(layouts, pad);
	return {
		height,
		slices,
		paint: (pen, top) => layouts.forEach((cell) => paintCell(pen, cell, top + pad))
	};
}

function layoutCell(
	cell: TableCell,
	column: TableColumn,
	row: StructureElement,
	context: LayoutContext
): CellLayout {
	const { theme } = context;
	const element = column.rowHeader
		? new StructureElement('TH', row, { scope: 'Row' })
		: new StructureElement('TD', row);
	const indent = cell.mark ? markSize + markGap : 0;
	const width = Math.max(1, column.textWidth - indent);
	const notes = cell.notes ?? [];
	const owner = notes.length ? new StructureElement('P', element) : element;
	const style = theme.style(column.rowHeader && isLabel(cell) ? 'rowHead' : 'cell');
	const own = column.align === 'end' ? { ...style, tabular: true } : style;
	const text = layoutTextLines(cell.text, own, owner, width, context);
	const noteStyle = theme.style('cellNote');
	const noteTexts = notes.map((note) =>
		layoutTextLines(note, noteStyle, new StructureElement('P', element), width, context)
	);
	const lines = [text, ...noteTexts].flatMap((part, partIndex) =>
		part.lines.map((line, index): CellLine => {
			const gap = index === part.lines.length - 1 && partIndex < notes.length ? noteGap : 0;
			return { text: part, line, height: part.style.leading + gap };
		})
	);
	const height = lines.reduce((sum, line) => sum + line.height, 0);
	return { column, cell, element, indent, lines, height };
}

/** A name stands out; a whole question reads better in the weight of text. */
function isLabel({ text }: TableCell): boolean {
	const isPlain =
		typeof text === 'string' ||
		text.every((inline) => typeof inline !== 'string' && inline.kind === 'in-language');
	const words = writePlainText(text);
	return isPlain && words.length <= longestLabel && !words.endsWith('?');
}

function paintCell(pen: Pen, cell: CellLayout, top: number): void {
	paintCellMark(pen, cell, top);
	let y = top;
	for (const line of cell.lines) {
		paintCellLine(pen, cell, line, y);
		y += line.height;
	}
}

function paintCellMark(pen: Pen, { cell, column, element, lines }: CellLayout, top: number): void {
	element.attach();
	if (!cell.mark) return;
	const lineHeight = lines[0]?.text.style.leading ?? markSize;
	const y = top + (lineHeight - markSize) / 2;
	for (const operation of paintMark(cell.mark, column.textLeft, y, markSize))
		pen.draw('decoration', operation);
}

function paintCellLine(pen: Pen, cell: CellLayout, line: CellLine, top: number): void {
	const x = startOf(cell.column, line.line.width);
	const indent = cell.column.align === 'end' ? 0 : cell.indent;
	line.text.paintLine(pen, line.line, x + indent, top);
}

/** The n-th lines of all cells together, then the next. */
function buildSlices(cells: readonly CellLayout[], pad: number): readonly RowSlice[] {
	const count = Math.max(...cells.map((cell) => cell.lines.length));
	return Array.from({ length: count }, (_, index) => {
		const above = index === 0 ? pad : 0;
		const below = index === count - 1 ? pad : 0;
		const lineHeight = Math.max(...cells.map((cell) => cell.lines[index]?.height ?? 0));
		return {
			height: above + lineHeight + below,
			paint: (pen, top) => {
				for (const cell of cells) {
					const line = cell.lines[index];
					if (index === 0) paintCellMark(pen, cell, top + above);
					if (line) paintCellLine(pen, cell, line, top + above);
				}
			}
		};
	});
}
