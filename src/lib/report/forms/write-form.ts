import { renderCsv } from '../csv/render-csv.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { renderHtml } from '../html/render-html.ts';
import { buildDocument, prepareContext } from '../model/build-report.ts';
import type { FileFormat } from '../model/file-format.ts';
import type { ReportInput } from '../model/report-input.ts';
import { ReportError } from '../pdf/report-error.ts';
import { buildAnswersTable } from '../sheets/answers-table.ts';
import { buildWorkbook } from '../sheets/build-workbook.ts';
import { renderXlsx } from '../xlsx/render-xlsx.ts';
import { isCsvWhole, isDocxWhole, isHtmlWhole, isXlsxWhole } from './check-forms.ts';

/** Every form but the PDF, which needs typefaces. */
export type PlainFormat = Exclude<FileFormat, 'pdf'>;

/**
 * The report in another form than PDF, read back and counted before it is handed over. The same input gives
 * the same bytes. Throws a `ReportError`; `not-verified` when something is missing in what was written.
 */
export function writeForm(format: PlainFormat, input: ReportInput): Uint8Array {
	try {
		const { bytes, isWhole } = write(format, input);
		if (isWhole) return bytes;
	} catch (cause) {
		throw new ReportError('not-rendered', `The ${format} file could not be made.`, { cause });
	}
	throw new ReportError('not-verified', `The ${format} file lacks part of what went in.`);
}

function write(format: PlainFormat, input: ReportInput): { bytes: Uint8Array; isWhole: boolean } {
	const context = prepareContext(input);
	switch (format) {
		case 'html': {
			const document = buildDocument(context);
			const bytes = renderHtml(document);
			return { bytes, isWhole: isHtmlWhole(bytes, document) };
		}
		case 'docx': {
			const document = buildDocument(context);
			const bytes = renderDocx(document);
			return { bytes, isWhole: isDocxWhole(bytes, document) };
		}
		case 'xlsx': {
			const workbook = buildWorkbook(context);
			const bytes = renderXlsx(workbook, buildDocument(context));
			return { bytes, isWhole: isXlsxWhole(bytes, workbook) };
		}
		case 'csv': {
			const table = buildAnswersTable(context);
			const bytes = renderCsv(table, input.questionnaire.language);
			return { bytes, isWhole: isCsvWhole(bytes, table, input.questionnaire.language) };
		}
		default:
			return format satisfies never;
	}
}
