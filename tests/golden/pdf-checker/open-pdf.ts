import { inflateSync } from 'node:zlib';
import { PdfLexer } from './pdf-lexer.ts';
import type { PdfDictionary, PdfReference, PdfValue } from './pdf-value.ts';

export interface OpenPdf {
	readonly trailer: PdfDictionary;
	readonly catalog: PdfDictionary;
	/** Objects of the pages, in order. */
	readonly pages: readonly PdfReference[];
	readonly objectIds: readonly number[];
	/** Follows a reference; any other value is itself. */
	readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
	/** A dictionary, empty when the value is none. */
	readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
	readonly array: (value: PdfValue | undefined) => readonly PdfValue[];
	/** Decoded bytes of a stream as char codes 0–255, null when the object is none. */
	readonly stream: (value: PdfValue | undefined) => string | null;
}

interface StoredObject {
	readonly value: PdfValue;
	readonly stream: string | null;
}

const nothing: PdfDictionary = new Map<string, PdfValue>();

/** Opens a file with one classic table of offsets; throws when it is broken. */
export function openPdf(bytes: Uint8Array): OpenPdf {
	const text = Buffer.from(bytes).toString('latin1');
	const offsets = readOffsets(text);
	const objects = new Map<number, StoredObject>();
	const load = (id: number): StoredObject | undefined => {
		const offset = offsets.get(id);
		if (offset === undefined) return undefined;
		const known = objects.get(id) ?? readObject(text, id, offset);
		objects.set(id, known);
		return known;
	};
	const resolve: OpenPdf['resolve'] = (value) =>
		isReference(value) ? load(value.id)?.value : value;
	const dictionary: OpenPdf['dictionary'] = (value) => {
		const resolved = resolve(value);
		return isDictionary(resolved) ? resolved : nothing;
	};
	const array: OpenPdf['array'] = (value) => {
		const resolved = resolve(value);
		return isArray(resolved) ? resolved : [];
	};
	const trailer = dictionary(new PdfLexer(text, text.lastIndexOf('trailer') + 7).value());
	const catalog = dictionary(trailer.get('Root'));
	const pages = array(dictionary(catalog.get('Pages')).get('Kids')).filter(isReference);
	const stream: OpenPdf['stream'] = (value) =>
		isReference(value) ? (load(value.id)?.stream ?? null) : null;
	return {
		trailer,
		catalog,
		pages,
		objectIds: [...offsets.keys()],
		resolve,
		dictionary,
		array,
		stream
	};
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
	return Array.isArray(value);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
	return value instanceof Map;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
	return (
		typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference'
	);
}

function readOffsets(text: string): Map<number, number> {
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const opening = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
	if (!opening) throw new Error('The table of offsets is missing.');
	const first = start + opening[0].length;
	const offsets = new Map<number, number>();
	for (let id = 1; id < Number(opening[1]); id += 1) {
		const entry = text.slice(first + id * 20, first + id * 20 + 18);
		if (entry.endsWith('n')) offsets.set(id, Number(entry.slice(0, 10)));
	}
	return offsets;
}

function readObject(text: string, id: number, offset: number): StoredObject {
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
