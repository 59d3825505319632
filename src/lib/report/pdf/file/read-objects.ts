import {
	readEntry,
	readObjectAt,
	readReference,
	unpackStream,
	withoutStrings,
	type PdfObject
} from './pdf-object.ts';
import { toBinaryString } from './pdf-syntax.ts';
import { readTable } from './read-table.ts';

export interface PdfObjects {
	readonly catalog: PdfObject | null;
	readonly read: (id: number | null) => PdfObject | null;
	/** What the stream of an object holds; null when it has none, is damaged, or holds more than `limit` bytes. */
	readonly unpack: (object: PdfObject, limit: number) => Uint8Array | null;
}

/** Bytes of a stream of packed objects: a report of 300 questions has 1 MB. */
const mostPacked = 20_000_000;

/** The objects of a file whose tables can be read (see `readTable`); null for any other file. */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
	const table = readTable(bytes);
	if (!table) return null;
	const streams = new Map<number, readonly string[]>();
	const readAt = (id: number): PdfObject | null => {
		const place = table.placeOf(id);
		return place?.kind === 'offset' ? readObjectAt(bytes, id, place.offset) : null;
	};
	const readPacked = (streamId: number): readonly string[] => {
		const known = streams.get(streamId) ?? splitObjects(readAt(streamId), unpack);
		streams.set(streamId, known);
		return known;
	};
	const read = (id: number | null): PdfObject | null => {
		if (id === null) return null;
		const place = table.placeOf(id);
		if (place?.kind !== 'packed') return readAt(id);
		const dictionary = readPacked(place.streamId)[place.index];
		return dictionary === undefined ? null : { dictionary, streamStart: null };
	};
	const unpack = (object: PdfObject, limit: number): Uint8Array | null => {
		const dictionary = withoutStrings(object.dictionary);
		const named = readReference(dictionary, 'Length');
		const length =
			named === null
				? readEntry(dictionary, 'Length')
				: Number(/obj\s*(\d+)\s*$/.exec(readAt(named)?.dictionary ?? '')?.[1] ?? NaN);
		return unpackStream(bytes, object, length, limit);
	};
	return { catalog: read(table.root), read, unpack };
}

/** The objects packed in a stream, in their order; none when it is damaged. */
function splitObjects(stream: PdfObject | null, unpack: PdfObjects['unpack']): readonly string[] {
	const content = stream && unpack(stream, mostPacked);
	if (!content) return [];
	const [count, first] = [readEntry(stream.dictionary, 'N'), readEntry(stream.dictionary, 'First')];
	const text = toBinaryString(content);
	const numbers = text
		.slice(0, first)
		.trim()
		.split(/\s+/)
		.slice(0, count * 2)
		.map(Number);
	const starts = numbers.flatMap((offset, at) => (at % 2 === 1 ? [first + offset] : []));
	return starts.map((start, index) => text.slice(start, starts[index + 1]));
}
