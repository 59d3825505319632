import { PdfLexer } from './pdf-lexer.ts';
import { isArray, isDictionary, type PdfDictionary } from './pdf-value.ts';
import { readObject } from './stored-object.ts';

export type Place =
	{ readonly offset: number } | { readonly streamId: number; readonly index: number };

interface Table {
	readonly trailer: PdfDictionary;
	readonly places: ReadonlyMap<number, Place>;
}

/** Where the objects of a file lie, by number; throws when the table is missing or broken. */
export function readTable(text: string): Table {
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const opening = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
	if (!opening) return readStream(text, start);
	const first = start + opening[0].length;
	const places = new Map<number, Place>();
	for (let id = 1; id < Number(opening[1]); id += 1) {
		const entry = text.slice(first + id * 20, first + id * 20 + 18);
		if (entry.endsWith('n')) places.set(id, { offset: Number(entry.slice(0, 10)) });
	}
	const trailer = new PdfLexer(text, text.lastIndexOf('trailer') + 7).value();
	if (!isDictionary(trailer)) throw new Error('The trailer is missing.');
	return { trailer, places };
}

/** A table that is a stream (ISO 32000-1, 7.5.8), from number 0 on. */
function readStream(text: string, start: number): Table {
	const id = Number(/^(\d+) 0 obj/.exec(text.slice(start, start + 20))?.[1]);
	const { value, stream } = readObject(text, id, start);
	if (!isDictionary(value) || stream === null) throw new Error('The table of offsets is missing.');
	const widths = value.get('W');
	const [kind = 0, field = 0, index = 0] = isArray(widths) ? widths.map(Number) : [];
	const size = Number(value.get('Size'));
	const entry = kind + field + index;
	if (stream.length !== size * entry) throw new Error('The table of offsets is broken.');
	const places = new Map<number, Place>();
	for (let number = 1; number < size; number += 1) {
		const at = number * entry;
		const second = readNumber(stream, at + kind, field);
		const third = readNumber(stream, at + kind + field, index);
		switch (readNumber(stream, at, kind)) {
			case 0:
				break;
			case 1:
				places.set(number, { offset: second });
				break;
			case 2:
				places.set(number, { streamId: second, index: third });
				break;
			default:
				throw new Error(`Object ${number} is of no known kind.`);
		}
	}
	return { trailer: value, places };
}

function readNumber(bytes: string, from: number, width: number): number {
	let value = 0;
	for (let at = from; at < from + width; at += 1) value = value * 256 + bytes.charCodeAt(at);
	return value;
}
