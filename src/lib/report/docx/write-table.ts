import { writeAttributes } from '../markup/escape-markup.ts';
import type { TableBlock, TableCell } from '../model/document.ts';
import type { DocxContext, StyleName } from './docx-context.ts';
import { textWidth } from './page-size.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRuns } from './write-runs.ts';

type Column = TableBlock['columns'][number];

/** A table whose head is repeated on every page and whose rows stay whole; empty without columns. */
export function writeTable(
	{ columns, rows, summary }: TableBlock,
	context: DocxContext
): readonly string[] {
	if (columns.length === 0) return [];
	const widths = columns.map(({ width }) => Math.round(width * textWidth));
	const heads = columns.map((column, index) =>
		writeCell(writeCellText(writeRuns(column.name, context), 'CellHead', column), widths[index])
	);
	const written = rows.map((cells) => writeRow(cells, columns, widths, context));
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	return [
		writeParagraph(writeRuns(summary, context), 'Caption'),
		[
			`<w:tbl>${writeProperties(columns, summary)}<w:tblGrid>${grid}</w:tblGrid>`,
			`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>`,
			`${written.join('')}</w:tbl>`
		].join(''),
		// Two tables in a row would become one.
		writeParagraph('', 'CellNote')
	];
}

function writeProperties(columns: readonly Column[], summary: string): string {
	const hasRowHeads = columns.some(({ rowHeader }) => rowHeader);
	const look = writeAttributes({
		'w:val': hasRowHeads ? '06A0' : '0620',
		'w:firstRow': '1',
		'w:lastRow': '0',
		'w:firstColumn': hasRowHeads ? '1' : '0',
		'w:lastColumn': '0',
		'w:noHBand': '1',
		'w:noVBand': '1'
	});
	return [
		'<w:tblPr><w:tblStyle w:val="ReportTable"/>',
		`<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook${look}/>`,
		summary ? `<w:tblDescription${writeAttributes({ 'w:val': summary })}/>` : '',
		'</w:tblPr>'
	].join('');
}

function writeRow(
	cells: readonly TableCell[],
	columns: readonly Column[],
	widths: readonly number[],
	context: DocxContext
): string {
	const written = columns.map((column, index) => {
		const cell = cells[index];
		const text = cell ? writeRuns(cell.text, context) : '';
		const notes = (cell?.notes ?? []).map((note) =>
			writeCellText(writeRuns(note, context), 'CellNote', column)
		);
		return writeCell(writeCellText(text, 'Cell', column) + notes.join(''), widths[index]);
	});
	return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
}

function writeCellText(runs: string, style: StyleName, { align }: Column): string {
	return writeParagraph(runs, style, align === 'end' ? '<w:jc w:val="right"/>' : '');
}

function writeCell(content: string, width = 0): string {
	return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}
