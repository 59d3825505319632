import { toBinaryString } from './pdf-syntax.ts';

interface PdfObject {
	/** What stands before the stream, or the whole object. */
	readonly dictionary: string;
	/** Offset of the first byte of the stream, null without one. */
	readonly streamStart: number | null;
}

export interface PdfObjects {
	readonly catalog: PdfObject | null;
	readonly read: (id: number | null) => PdfObject | null;
}

/** Most objects are short: only those that do not end so soon are read on. */
const shortDictionary = 1024;
const longestDictionary = 65_536;
const mostObjects = 200_000;
const entrySize = 20;

/** The objects of a file with one classic table of offsets, as we write it; null for any other file. */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
	const end = readText(bytes, Math.max(0, bytes.length - 1024), bytes.length);
	const tableAt = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end)?.[1] ?? NaN);
	if (!Number.isInteger(tableAt) || tableAt >= bytes.length) return null;
	const opening = /^xref\s+0 (\d{1,7})\s+/.exec(readText(bytes, tableAt, tableAt + 40));
	const count = Number(opening?.[1] ?? NaN);
	if (!opening || count > mostObjects) return null;
	const first = tableAt + opening[0].length;
	const trailerAt = first + count * entrySize;
	const read = (id: number | null): PdfObject | null => {
		if (id === null || id < 1 || id >= count) return null;
		const at = first + id * entrySize;
		return readObject(bytes, id, Number(readText(bytes, at, at + 10)));
	};
	const trailer = readText(bytes, trailerAt, trailerAt + 1024);
	const root = Number(/\/Root (\d{1,7}) 0 R/.exec(trailer)?.[1] ?? NaN);
	return { catalog: Number.isInteger(root) ? read(root) : null, read };
}

function readObject(bytes: Uint8Array, id: number, offset: number): PdfObject | null {
	for (let length = shortDictionary; length <= longestDictionary; length *= 8) {
		const text = readText(bytes, offset, offset + length);
		if (!text.startsWith(`${id} 0 obj`)) return null;
		const end = findEnd(text);
		if (!end) continue;
		const [word] = end;
		const streamStart = word === 'endobj' ? null : offset + end.index + word.length;
		return { dictionary: text.slice(0, end.index), streamStart };
	}
	return null;
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

/** Bytes as char codes 0–255. */
function readText(bytes: Uint8Array, from: number, to: number): string {
	return toBinaryString(bytes.subarray(from, to));
}
