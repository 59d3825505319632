import { unfilterRows } from '../../logo/unfilter-rows.ts';
import { inflateLimited } from './inflate-limited.ts';
import { toBinaryString } from './pdf-syntax.ts';

/** An object as it is read. */
export interface PdfObject {
	/** What stands before the stream, or the whole object. */
	readonly dictionary: string;
	/** Offset of the first byte of the stream, null without one. */
	readonly streamStart: number | null;
}

/** Most objects are short: only those that do not end so soon are read on. */
const shortDictionary = 1024;
const longestDictionary = 65_536;

/** The object at an offset; null when another number stands there, or none. */
export function readObjectAt(bytes: Uint8Array, id: number, offset: number): PdfObject | null {
	for (let length = shortDictionary; length <= longestDictionary; length *= 8) {
		const text = toBinaryString(bytes.subarray(offset, offset + length));
		const header = /^\s*(\d+) \d+ obj\b/.exec(text);
		if (Number(header?.[1] ?? NaN) !== id) return null;
		const end = findEnd(text);
		if (!end) continue;
		const [word] = end;
		const streamStart = word === 'endobj' ? null : offset + end.index + word.length;
		return { dictionary: text.slice(0, end.index), streamStart };
	}
	return null;
}

/** What a stream of so many bytes holds, unpacked; null when it is damaged, packed otherwise, or over the limit. */
export function unpackStream(
	bytes: Uint8Array,
	{ dictionary, streamStart }: PdfObject,
	length: number,
	limit: number
): Uint8Array | null {
	if (streamStart === null || !(length >= 0) || streamStart + length > bytes.length) return null;
	const raw = bytes.subarray(streamStart, streamStart + length);
	const plain = withoutStrings(dictionary);
	if (!/\/Filter\b/.test(plain)) return raw;
	if (!/\/Filter\s*\[?\s*\/FlateDecode\b/.test(plain)) return null;
	const predictor = readEntry(plain, 'Predictor');
	if (!(predictor > 1)) return inflateLimited(raw, limit);
	const columns = readEntry(plain, 'Columns');
	// The rows of a PNG, a byte a pixel (ISO 32000-1, 7.4.4.4): other predictors are for pictures.
	const rows = predictor < 10 ? null : inflateLimited(raw, limit * 2);
	return rows && columns > 0 && rows.length % (columns + 1) === 0
		? unfilterRows(rows, columns, 1)
		: null;
}

/** A number a dictionary has under a key; NaN without one. */
export function readEntry(dictionary: string, key: string): number {
	const found = new RegExp(`/${key}\\s+(\\d{1,10})\\b(?!\\s+\\d+\\s+R\\b)`).exec(dictionary);
	return Number(found?.[1] ?? NaN);
}

/** The object a dictionary names under a key; null without one. */
export function readReference(dictionary: string, key: string): number | null {
	const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d{1,7})\\s+\\d+\\s+R\\b`).exec(dictionary);
	return found ? Number(found[1]) : null;
}

/** A dictionary with its strings emptied: what somebody typed may look like an entry. */
export function withoutStrings(dictionary: string): string {
	return dictionary.replace(/\((?:\\.|[^\\()])*\)/g, '()');
}

/**
 * The word that ends a dictionary, wherever it stands but in a string: somebody may have typed it. Null where
 * the text ends before.
 */
function findEnd(text: string): RegExpExecArray | null {
	for (const found of text.matchAll(/\((?:\\.|[^\\()])*(?:\)|$)|\bstream\r?\n|endobj/g))
		if (!found[0].startsWith('(')) return found;
	return null;
}
