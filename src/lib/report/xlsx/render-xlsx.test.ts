import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffice } from '../office/read-office.ts';
import type { ColumnKind, Sheet, SheetValue, Workbook } from '../sheets/sheet.ts';
import { nameCell } from './cell-address.ts';
import { countDays } from './count-days.ts';
import { readXlsx } from './read-xlsx.ts';
import { renderXlsx } from './render-xlsx.ts';

const properties = {
	title: 'Relazione & tabelle',
	subject: 'Prova',
	author: '',
	date: '2026-11-22T10:00:00Z',
	language: 'it'
} as const;

function buildWorkbook(
	rows: readonly (readonly SheetValue[])[],
	kinds: readonly ColumnKind[]
): Workbook {
	const columns = kinds.map((kind, index) => ({ name: `Colonna ${index + 1}`, kind, width: 12 }));
	const sheet: Sheet = { id: 'answers', name: 'Risposte', columns, rows };
	return { language: 'it', sheets: [sheet, { ...sheet, id: 'plan', name: 'Piano', rows: [] }] };
}

const workbook = buildWorkbook(
	[
		['=1+1', 61.25, 0.85, '2026-11-22'],
		[null, null, null, '2026-02-31']
	],
	['text', 'number', 'share', 'day']
);

describe('the tables as a spreadsheet', () => {
	const bytes = renderXlsx(workbook, properties);
	const parts = readOffice(bytes);
	const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';

	it('are the same bytes every time', () => {
		expect(Buffer.from(renderXlsx(workbook, properties)).equals(Buffer.from(bytes))).toBe(true);
	});

	it('hold numbers, shares and days as numbers, everything typed as text', () => {
		const [read] = readXlsx(bytes);
		expect([...(read?.cells ?? [])].slice(4)).toEqual([
			['A2', '=1+1'],
			['B2', 61.25],
			['C2', 0.85],
			['D2', 46348],
			['D3', '2026-02-31']
		]);
	});

	it('hold no formula', () => {
		for (const part of parts.values()) expect(part).not.toMatch(/<f[\s>]|definedName|<hyperlink/);
	});

	it('keep the head in sight and have filters over all rows', () => {
		expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
		expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
	});

	it('leave an empty cell where nothing is known', () => {
		expect(sheet).not.toMatch(/r="[ABC]3"/);
	});

	it('declare every part and lead to every sheet', () => {
		const types = parts.get('[Content_Types].xml') ?? '';
		const undeclared = [...parts.keys()].filter(
			(path) => !path.endsWith('.rels') && !path.startsWith('[') && !types.includes(`"/${path}"`)
		);
		expect(undeclared).toEqual([]);
		expect(readXlsx(bytes).map(({ name, rows }) => [name, rows])).toEqual([
			['Risposte', 3],
			['Piano', 1]
		]);
	});

	it('say their title in the properties', () => {
		expect(parts.get('docProps/core.xml')).toContain(
			'<dc:title>Relazione &amp; tabelle</dc:title>'
		);
	});
});

describe('a text in a cell', () => {
	const write = (text: string) =>
		readXlsx(renderXlsx(buildWorkbook([[text]], ['text']), properties));

	it('comes back as it was typed', () => {
		const typed = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
			fc.constantFrom('_x0041_', '_x005F_', '__x005f_x0041_', '</t><f>1+1</f>', ' a\n b ')
		);
		fc.assert(
			fc.property(typed, (text) => {
				const visible = text.replace(/(?![\n\t])\p{Cc}/gu, '');
				expect(write(text)[0]?.cells.get('A2') ?? '').toBe(visible);
			}),
			{ numRuns: 60 }
		);
	});

	it('that is too long for a cell is cut with an ellipsis', () => {
		const text = String(write('a'.repeat(40_000))[0]?.cells.get('A2'));
		expect([text.length, text.at(-1)]).toEqual([32_767, '…']);
	});
});

describe('addresses and days', () => {
	it('names columns as a spreadsheet does', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map((column) => nameCell(0, column))).toEqual([
			'A1',
			'Z1',
			'AA1',
			'AZ1',
			'BA1',
			'ZZ1',
			'AAA1'
		]);
	});

	it('counts days from the end of 1899, and refuses days that are none', () => {
		expect(['1900-03-01', '2026-11-22', '2024-02-29'].map(countDays)).toEqual([61, 46348, 45351]);
		expect(['2026-02-31', '2026-13-01', 'domani', '1900-01-01'].map(countDays)).toEqual([
			null,
			null,
			null,
			null
		]);
	});
});
