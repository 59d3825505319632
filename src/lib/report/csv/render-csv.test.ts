import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet, SheetValue } from '../sheets/sheet.ts';
import { readCsv } from './read-csv.ts';
import { renderCsv } from './render-csv.ts';

function buildSheet(...rows: readonly (readonly SheetValue[])[]): Sheet {
	const columns = (rows[0] ?? []).map((_, index) => ({
		name: `Colonna ${index + 1}`,
		kind: 'text' as const,
		width: 10
	}));
	return { id: 'answers', name: 'Risposte', columns, rows };
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a table as CSV', () => {
	const sheet = buildSheet(['Comune; "Prova"', 61.25, null], ['due\nrighe', -3, 'Łódź']);

	it('has semicolons and decimal commas in Italian', () => {
		expect(decode(renderCsv(sheet, 'it'))).toBe(
			'\ufeffColonna 1;Colonna 2;Colonna 3\r\n"Comune; ""Prova""";61,25;\r\n"due\nrighe";-3;Łódź\r\n'
		);
	});

	it('has commas and decimal points in English', () => {
		expect(decode(renderCsv(sheet, 'en'))).toBe(
			'\ufeffColonna 1,Colonna 2,Colonna 3\r\n"Comune; ""Prova""",61.25,\r\n"due\nrighe",-3,Łódź\r\n'
		);
	});

	it.each(['=1+1', '+39 02', '-1', '@SUM(A1)', '\tx', '\n=1', ' =1', '＝1', '－x', '\r\n=1'])(
		'never starts a formula: %j',
		(text) => {
			const [, [cell = ''] = []] = readCsv(decode(renderCsv(buildSheet([text]), 'it')), ';');
			expect(cell.startsWith("'")).toBe(true);
		}
	);

	it('leaves numbers below zero numbers', () => {
		expect(decode(renderCsv(buildSheet([-0.5]), 'it'))).toContain('\r\n-0,5\r\n');
	});

	it('is read back as it was written, whatever was typed', () => {
		const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 });
		const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(rows, fc.constantFrom('it' as const, 'en' as const), (typed, language) => {
				const bytes = renderCsv(buildSheet(...typed), language);
				const [, ...back] = readCsv(decode(bytes), language === 'it' ? ';' : ',');
				const expected = typed.map((row) =>
					row.map((value) => (/^\s*[=+\-@]/.test(value) ? `'${value}` : value))
				);
				expect(back).toEqual(expected);
			})
		);
	});
});

describe('reading CSV', () => {
	it('refuses a cell whose quotes do not close', () => {
		expect(() => readCsv('a;"b', ';')).toThrow(SyntaxError);
	});

	it('keeps empty cells', () => {
		expect(readCsv('a;;\r\n;;c\r\n', ';')).toEqual([
			['a', '', ''],
			['', '', 'c']
		]);
	});
});
