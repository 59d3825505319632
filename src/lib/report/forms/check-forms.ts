import type { Language } from '../../core/definition/vocabulary.ts';
import { readCsv } from '../csv/read-csv.ts';
import { separators } from '../csv/render-csv.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';

interface Counts {
	readonly headings: number;
	readonly tables: number;
	/** With the heads of tables. */
	readonly rows: number;
	readonly figures: number;
}

/** Whether a web page holds every heading, table, row and chart of the document, to its end. */
export function isHtmlWhole(bytes: Uint8Array, document: ReportDocument): boolean {
	const page = new TextDecoder().decode(bytes);
	const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;
	const found: Counts = {
		headings: count(/<h[234] /g),
		tables: count(/<table>/g),
		rows: count(/<tr>/g),
		figures: count(/<figure>/g)
	};
	return page.endsWith('</html>\n') && isSame(found, countDocument(document));
}

/** Whether a Word document holds every heading, table, row and chart of the document. */
export function isDocxWhole(bytes: Uint8Array, document: ReportDocument): boolean {
	const { paragraphs, tables, rows, pictures } = readDocx(bytes);
	const headings = paragraphs.filter(({ style }) => style.startsWith('Heading')).length;
	const figures = pictures - (document.cover.logo ? 1 : 0);
	return isSame({ headings, tables, rows, figures }, countDocument(document));
}

/** Whether a spreadsheet holds every row and every filled cell of the tables. */
export function isXlsxWhole(bytes: Uint8Array, { sheets }: Workbook): boolean {
	const read = readXlsx(bytes);
	return (
		read.length === sheets.length &&
		sheets.every(({ name, columns, rows }, index) => {
			const found = read[index];
			const filled = rows.flat().filter((value) => value !== null).length;
			return (
				found?.name === name &&
				found.rows === rows.length + 1 &&
				found.cells.size === filled + columns.length
			);
		})
	);
}

/** Whether a CSV file holds every row, each with a cell for every column. */
export function isCsvWhole(
	bytes: Uint8Array,
	{ columns, rows }: Sheet,
	language: Language
): boolean {
	const read = readCsv(new TextDecoder().decode(bytes), separators[language].cell);
	return read.length === rows.length + 1 && read.every((row) => row.length === columns.length);
}

function isSame(found: Counts, expected: Counts): boolean {
	return (
		found.headings === expected.headings &&
		found.tables === expected.tables &&
		found.rows === expected.rows &&
		found.figures === expected.figures
	);
}

function countDocument({ chapters }: ReportDocument): Counts {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	const count = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
	const tables = blocks.flatMap((block) =>
		block.kind === 'table' && block.columns.length > 0 ? [block] : []
	);
	return {
		headings: count('heading'),
		tables: tables.length,
		rows: tables.reduce((sum, { rows }) => sum + rows.length + 1, 0),
		figures: count('figure')
	};
}
