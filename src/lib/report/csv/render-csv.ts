import type { Language } from '../../core/definition/vocabulary.ts';
import { keepWritable } from '../markup/escape-markup.ts';
import type { Sheet, SheetValue } from '../sheets/sheet.ts';

/** Italian spreadsheets keep the comma for decimals and part cells with a semicolon. */
export const separators: Readonly<Record<Language, { cell: string; decimal: string }>> = {
	it: { cell: ';', decimal: ',' },
	en: { cell: ',', decimal: '.' }
};

/** Tells a spreadsheet that the file is UTF-8; without it accents come out wrong. */
const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180), with the separators of its language, in UTF-8. No cell can start a formula.
 */
export function renderCsv({ columns, rows }: Sheet, language: Language): Uint8Array {
	const { cell, decimal } = separators[language];
	const lines = [columns.map(({ name }) => name), ...rows].map((values) =>
		values.map((value) => quote(writeValue(value, decimal), cell)).join(cell)
	);
	return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}

function writeValue(value: SheetValue, decimal: string): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value).replace('.', decimal);
	return defuse(keepWritable(value));
}

/**
 * A text that a spreadsheet would calculate gets an apostrophe before it (OWASP ASVS 1.2.10; also after
 * blanks, and with full-width signs).
 */
function defuse(text: string): string {
	return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\n]/.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
	const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
	return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
