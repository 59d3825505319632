import { escapeMarkup } from '../markup/escape-markup.ts';
import type { OfficePart } from '../office/office-part.ts';
import { packOffice, type OfficeProperties } from '../office/pack-office.ts';
import { writeRelations } from '../office/write-relations.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import { writeWorksheet } from './write-worksheet.ts';
import { xlsxStyles } from './xlsx-styles.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The tables as a spreadsheet, a sheet each; values only, no formula. The same tables give the same bytes. */
export function renderXlsx({ sheets }: Workbook, properties: OfficeProperties): Uint8Array {
	const workbook: OfficePart = {
		path: 'xl/workbook.xml',
		type: `${spreadsheet}.sheet.main+xml`,
		content: writeWorkbook(sheets)
	};
	const relations = sheets.map((_, index) => ({
		id: `rId${index + 1}`,
		kind: 'worksheet',
		target: `worksheets/sheet${index + 1}.xml`
	}));
	const styles = { id: `rId${sheets.length + 1}`, kind: 'styles', target: 'styles.xml' };
	const linked: OfficePart = {
		path: 'xl/_rels/workbook.xml.rels',
		type: null,
		content: writeRelations([...relations, styles])
	};
	const looks: OfficePart = {
		path: 'xl/styles.xml',
		type: `${spreadsheet}.styles+xml`,
		content: xlsxStyles
	};
	const written = sheets.map((sheet, index): OfficePart => ({
		path: `xl/worksheets/sheet${index + 1}.xml`,
		type: `${spreadsheet}.worksheet+xml`,
		content: writeWorksheet(sheet, index === 0)
	}));
	return packOffice([workbook, linked, looks, ...written], properties);
}

function writeWorkbook(sheets: readonly Sheet[]): string {
	const entries = sheets.map(
		({ name }, index) =>
			`<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	return [
		`${xmlHead}<workbook xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.relations}">`,
		`<bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets></workbook>`
	].join('');
}
