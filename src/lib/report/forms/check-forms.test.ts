import { describe, expect, it } from 'vitest';
import { renderCsv } from '../csv/render-csv.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { renderHtml } from '../html/render-html.ts';
import { buildDocument, prepareContext } from '../model/build-report.ts';
import { buildFullQuestionnaire } from '../model/fixtures/full-questionnaire.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../model/fixtures/tiny-report.ts';
import { buildAnswersTable } from '../sheets/answers-table.ts';
import { buildWorkbook } from '../sheets/build-workbook.ts';
import { renderXlsx } from '../xlsx/render-xlsx.ts';
import { isCsvWhole, isDocxWhole, isHtmlWhole, isXlsxWhole } from './check-forms.ts';
import { writeForm } from './write-form.ts';

const assessment = buildTinyAssessment(answerAll(level(2, 'B', { comment: 'Sì;\n"no"' })));
const input = buildTinyInput(
	assessment,
	{ withData: true, isWorkingCopy: true },
	buildFullQuestionnaire()
);
const context = prepareContext(input);
const document = buildDocument(context);
const workbook = buildWorkbook(context);
const table = buildAnswersTable(context);
const less = { ...document, chapters: document.chapters.slice(1) };

describe('a file read back', () => {
	it.each(['html', 'docx', 'xlsx', 'csv'] as const)(
		'is whole, and the same every time: %s',
		(format) => {
			const bytes = writeForm(format, input);
			expect(bytes.length).toBeGreaterThan(300);
			expect(Buffer.from(writeForm(format, input)).equals(Buffer.from(bytes))).toBe(true);
		}
	);

	it('is caught when a chapter is missing', () => {
		expect(isHtmlWhole(renderHtml(document), document)).toBe(true);
		expect(isHtmlWhole(renderHtml(less), document)).toBe(false);
		expect(isHtmlWhole(renderHtml(document).slice(0, -1), document)).toBe(false);
		expect(isDocxWhole(renderDocx(document), document)).toBe(true);
		expect(isDocxWhole(renderDocx(less), document)).toBe(false);
	});

	it('is caught when a sheet, a row or a cell is missing', () => {
		const check = (sheets: typeof workbook.sheets) =>
			isXlsxWhole(renderXlsx({ ...workbook, sheets }, document), workbook);
		const [about, answers, ...others] = workbook.sheets;
		const rows = answers?.rows ?? [];
		const withRows = (changed: typeof rows) => [about!, { ...answers!, rows: changed }, ...others];
		expect(check(workbook.sheets)).toBe(true);
		expect(check(workbook.sheets.slice(1))).toBe(false);
		expect(check(withRows(rows.slice(1)))).toBe(false);
		expect(check(withRows(rows.map((row) => [null, ...row.slice(1)])))).toBe(false);
	});

	it('is caught when a line of CSV is cut', () => {
		const bytes = renderCsv(table, 'it');
		expect(isCsvWhole(bytes, table, 'it')).toBe(true);
		expect(isCsvWhole(bytes.slice(0, -40), table, 'it')).toBe(false);
		expect(isCsvWhole(renderCsv({ ...table, rows: table.rows.slice(1) }, 'it'), table, 'it')).toBe(
			false
		);
	});
});

describe('the answers as one table', () => {
	it('begin every row with whose they are and the date', () => {
		expect(
			table.rows.every(([name, day]) => name === 'Comune di Prova' && day === '2026-11-22')
		).toBe(true);
		expect(table.rows).toHaveLength(5);
	});
});
