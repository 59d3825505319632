import { PdfLexer } from './pdf-lexer.ts';
import type { PdfValue } from './pdf-value.ts';
import type { StoredObject } from './stored-object.ts';

/** An object of a stream that holds several (ISO 32000-1, 7.5.7); throws when it is not where it should be. */
export function readPacked(stored: StoredObject | undefined, id: number, index: number): PdfValue {
	const { numbers, first, text } = readHead(stored);
	if (numbers[index * 2] !== id) throw new Error(`Object ${id} is not where it should be.`);
	return new PdfLexer(text, first + (numbers[index * 2 + 1] ?? NaN)).value();
}

/** The same as it is written. */
export function readRawPacked(stored: StoredObject, index: number): string {
	const { numbers, first, text } = readHead(stored);
	const [start = NaN, , end = Infinity] = numbers.slice(index * 2 + 1);
	return text.slice(first + start, first + end).trim();
}

function readHead(stored: StoredObject | undefined) {
	const text = stored?.stream ?? '';
	const dictionary = stored?.value instanceof Map ? stored.value : new Map<string, PdfValue>();
	const first = Number(dictionary.get('First'));
	return { text, first, numbers: text.slice(0, first).trim().split(/\s+/).map(Number) };
}
