import { escapeMarkup } from '../markup/escape-markup.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import type { ColumnKind, Sheet, SheetColumn, SheetValue } from '../sheets/sheet.ts';
import { nameCell } from './cell-address.ts';
import { countDays } from './count-days.ts';
import { estimateHeight } from './estimate-height.ts';
import { cellStyles } from './xlsx-styles.ts';

/** The most characters a cell may hold; a longer text ends on an ellipsis. */
const longestText = 32_767;

/** A table as a sheet: typed values, a head that stays in sight and filters. Texts are never formulas. */
export function writeWorksheet({ columns, rows }: Sheet, isFirst: boolean): string {
	const head = columns.map(({ name }, column) => writeText(name, nameCell(0, column), 'head'));
	const headHeight = estimateHeight(
		columns.map(({ name }) => name),
		columns
	);
	const body = rows.map((values, index) => writeRow(values, columns, index + 1));
	const corner = nameCell(rows.length, Math.max(0, columns.length - 1));
	return [
		`${xmlHead}<worksheet xmlns="${namespaces.spreadsheet}">`,
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<dimension ref="A1:${corner}"/>`,
		`<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
		`<cols>${columns.map(writeColumn).join('')}</cols>`,
		`<sheetData><row r="1" ht="${headHeight}">${head.join('')}</row>${body.join('')}</sheetData>`,
		`<autoFilter ref="A1:${corner}"/>`,
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
		'</worksheet>'
	].join('');
}

function writeColumn({ width }: SheetColumn, index: number): string {
	return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function writeRow(
	values: readonly SheetValue[],
	columns: readonly SheetColumn[],
	row: number
): string {
	const cells = values.map((value, column) =>
		writeCell(value, nameCell(row, column), columns[column]?.kind ?? 'text')
	);
	return `<row r="${row + 1}" ht="${estimateHeight(values, columns)}">${cells.join('')}</row>`;
}

function writeCell(value: SheetValue, address: string, kind: ColumnKind): string {
	if (value === null) return '';
	const number = kind === 'day' && typeof value === 'string' ? countDays(value) : value;
	if (typeof number !== 'number') return writeText(String(value), address, 'text');
	const style = cellStyles[kind];
	return `<c r="${address}" s="${style}"><v>${number}</v></c>`;
}

function writeText(text: string, address: string, style: 'head' | 'text'): string {
	const whole = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
	return `<c r="${address}" s="${cellStyles[style]}" t="inlineStr"><is><t xml:space="preserve">${keepLetters(escapeMarkup(whole))}</t></is></c>`;
}

/** A spreadsheet reads `_x0041_` as the letter A (ECMA-376, ST_Xstring). */
function keepLetters(text: string): string {
	return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
