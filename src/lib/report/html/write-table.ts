import type { Mark, TableBlock, TableCell } from '../model/document.ts';
import type { HtmlContext } from './html-context.ts';
import { writeRichText } from './write-rich-text.ts';

type Column = TableBlock['columns'][number];

/** A table with its caption and the scope of each head; empty when it has no columns. */
export function writeTable({ columns, rows, summary }: TableBlock, context: HtmlContext): string {
	if (columns.length === 0) return '';
	const widths = columns.map(({ width }) => `<col style="width:${Math.round(width * 100)}%">`);
	const heads = columns.map(
		(column) => `<th scope="col"${writeAlign(column)}>${writeRichText(column.name, context)}</th>`
	);
	const body = rows.map((cells) => writeRow(cells, columns, context)).join('\n');
	return [
		`<div class="wide"><table><caption>${writeRichText(summary, context)}</caption>`,
		`<colgroup>${widths.join('')}</colgroup>`,
		`<thead><tr>${heads.join('')}</tr></thead>`,
		`<tbody>\n${body}\n</tbody></table></div>`
	].join('\n');
}

function writeRow(
	cells: readonly TableCell[],
	columns: readonly Column[],
	context: HtmlContext
): string {
	const written = columns.map((column, index) => writeCell(cells[index], column, context));
	return `<tr>${written.join('')}</tr>`;
}

/** A row may be short of cells: the table stays a rectangle. */
function writeCell(cell: TableCell | undefined, column: Column, context: HtmlContext): string {
	const align = writeAlign(column);
	if (!cell) return `<td${align}></td>`;
	const notes = (cell.notes ?? [])
		.map((note) => `<small>${writeRichText(note, context)}</small>`)
		.join('');
	const content = `${writeMark(cell.mark)}${writeRichText(cell.text, context)}${notes}`;
	return column.rowHeader
		? `<th scope="row"${align}>${content}</th>`
		: `<td${align}>${content}</td>`;
}

function writeAlign({ align }: Column): string {
	return align === 'end' ? ' class="end"' : '';
}

/** A colored sign before a text that says the same in words. */
export function writeMark(mark: Mark | undefined): string {
	return mark === undefined ? '' : `<i class="mark ${mark}" aria-hidden="true"></i>`;
}
