import { rectangle } from '../graphics/segments.ts';
import type { TableBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece, RepeatedHead } from '../layout/piece.ts';
import { baselineOffset, layoutTextLines, type TextLines } from '../layout/text-lines.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { showHyphen } from '../text/paint-line.ts';
import { showText } from '../text/show-text.ts';

export type TableColumn = Omit<TableBlock['columns'][number], 'align'> & {
	readonly align: 'start' | 'end';
	/** Where its text may stand, points; the outer columns reach the edges of the table. */
	readonly textLeft: number;
	readonly textWidth: number;
};

/** Between the edge of a cell and its text; above and below as the density asks. */
export const cellPadding = { x: 5, y: 5 } as const;

const ruleHeight = 0.9;

interface TableHead {
	readonly piece: Piece;
	readonly repeated: RepeatedHead;
}

interface HeadCell {
	readonly column: TableColumn;
	readonly text: TextLines;
	readonly element: StructureElement;
}

/** The names of the columns, once as heads of the table and again, unread, on each further page. */
export function layoutTableHead(
	columns: readonly TableColumn[],
	table: StructureElement,
	context: LayoutContext
): TableHead {
	const style = context.theme.style('cellHead');
	const row = new StructureElement('TR', new StructureElement('THead', table));
	const cells = columns.map((column): HeadCell => {
		const element = new StructureElement('TH', row, { scope: 'Column' });
		const text = layoutTextLines(column.name, style, element, column.textWidth, context);
		return { column, text, element };
	});
	const pad = context.theme.space(cellPadding.y);
	const height = Math.max(...cells.map((cell) => cell.text.height)) + 2 * pad;
	const paint = (pen: Pen, top: number, repeated: boolean): void => {
		for (const cell of cells) paintCell(pen, cell, top + height - pad, repeated, context);
		const rule = rectangle(context.left, top + height - ruleHeight, context.width, ruleHeight);
		pen.draw(repeated ? 'repetition' : 'decoration', paintPath(rule, { fill: 'ink' }));
	};
	return {
		piece: {
			height,
			before: context.theme.space(8),
			after: 0,
			keepWithNext: true,
			paint: (pen, top) => paint(pen, top, false)
		},
		repeated: { height, paint: (pen, top) => paint(pen, top, true) }
	};
}

/** Names stand at the foot of the head, whatever their number of lines. */
function paintCell(
	pen: Pen,
	cell: HeadCell,
	bottom: number,
	repeated: boolean,
	context: LayoutContext
): void {
	const { text, column } = cell;
	if (!repeated) cell.element.attach();
	text.lines.forEach((line, index) => {
		const top = bottom - text.height + index * text.style.leading;
		const x = startOf(column, line.width);
		if (!repeated) {
			text.paintLine(pen, line, x, top);
			return;
		}
		const baseline = top + baselineOffset(text.style);
		for (const part of line.parts) {
			const { style } = part.run;
			pen.draw('repetition', showText(part.text, x + part.x, baseline, style, context.typefaces));
			const hyphen = showHyphen(part, x, baseline, context.typefaces);
			if (hyphen !== null) pen.draw('repetition', hyphen);
		}
	});
}

/** Left edge of a line of a cell. */
export function startOf(column: TableColumn, lineWidth: number): number {
	return column.align === 'end' ? column.textLeft + column.textWidth - lineWidth : column.textLeft;
}
