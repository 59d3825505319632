import { inflateSync } from 'node:zlib';
import { PdfLexer } from './pdf-lexer.ts';
import { isDictionary, type PdfValue } from './pdf-value.ts';

export interface StoredObject {
	readonly value: PdfValue;
	readonly stream: string | null;
}

/** The object at an offset; a stream decoded. */
export function readObject(text: string, id: number, offset: number): StoredObject {
	const header = `${id} 0 obj`;
	if (!text.startsWith(header, offset)) throw new Error(`Object ${id} is not where it should be.`);
	const lexer = new PdfLexer(text, offset + header.length);
	const value = lexer.value();
	const opening = /^\s*stream\r?\n/.exec(text.slice(lexer.at, lexer.at + 20));
	if (!opening || !isDictionary(value)) return { value, stream: null };
	const start = lexer.at + opening[0].length;
	const length = Number(value.get('Length'));
	const raw = text.slice(start, start + length);
	const filter: unknown = value.get('Filter');
	if (filter === undefined) return { value, stream: raw };
	return { value, stream: inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') };
}
