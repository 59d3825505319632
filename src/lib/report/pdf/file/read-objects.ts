import { inflateLimited } from './inflate-limited.ts';
import { toBinaryString } from './pdf-syntax.ts';
import { readTable } from './read-table.ts';

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
/** Of a stream of packed objects: a report of 300 questions has 1 MB. */
const mostPacked = 20_000_000;

/** The objects of a file whose table we can read (see `readTable`); null for any other file. */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
	const table = readTable(bytes);
	if (!table) return null;
	const streams = new Map<number, readonly string[]>();
	const readPacked = (streamId: number): readonly string[] => {
		const known = streams.get(streamId) ?? unpackObjects(bytes, readAt(streamId));
		streams.set(streamId, known);
		return known;
	};
	const readAt = (id: number): PdfObject | null => {
		const place = table.placeOf(id);
		return place?.kind === 'offset' ? readObject(bytes, id, place.offset) : null;
	};
	const read = (id: number | null): PdfObject | null => {
		const place = id === null ? null : table.placeOf(id);
		if (id === null || place?.kind !== 'packed') return id === null ? null : readAt(id);
		const dictionary = readPacked(place.streamId)[place.index];
		return dictionary === undefined ? null : { dictionary, streamStart: null };
	};
	return { catalog: read(table.root), read };
}

function readObject(bytes: Uint8Array, id: number, offset: number): PdfObject | null {
	for (let length = shortDictionary; length <= longestDictionary; length *= 8) {
		const text = toBinaryString(bytes.subarray(offset, offset + length));
		if (!text.startsWith(`${id} 0 obj`)) return null;
		const end = findEnd(text);
		if (!end) continue;
		const [word] = end;
		const streamStart = word === 'endobj' ? null : offset + end.index + word.length;
		return { dictionary: text.slice(0, end.index), streamStart };
	}
	return null;
}

/** The objects packed in a stream, in their order; none when it is damaged. */
function unpackObjects(bytes: Uint8Array, stream: PdfObject | null): readonly string[] {
	if (!stream || stream.streamStart === null) return [];
	const [count, first, length] = ['N', 'First', 'Length'].map((key) =>
		Number(new RegExp(`/${key} (\\d{1,9})\\b`).exec(stream.dictionary)?.[1] ?? NaN)
	);
	if (count === undefined || first === undefined || !length) return [];
	const packed = bytes.subarray(stream.streamStart, stream.streamStart + length);
	const content = inflateLimited(packed, mostPacked);
	if (!content) return [];
	const text = toBinaryString(content);
	const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
	return Array.from({ length: Math.min(count, numbers.length / 2) }, (_, index) =>
		text.slice(first + (numbers[index * 2 + 1] ?? 0), first + (numbers[index * 2 + 3] ?? Infinity))
	);
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
