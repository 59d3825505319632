import { inflateLimited } from './inflate-limited.ts';
import { toBinaryString } from './pdf-syntax.ts';

/** Where an object lies: at an offset of the file, or packed with others in a stream. */
export type Place =
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'packed'; readonly streamId: number; readonly index: number };

/** Where the objects of a file lie. */
export interface ObjectTable {
	/** Offset of the table, behind the last object. */
	readonly start: number;
	/** One more than the highest number of an object. */
	readonly size: number;
	readonly root: number;
	/** The trailer's entries, or those of the stream that stands for it. */
	readonly trailer: string;
	readonly placeOf: (id: number) => Place | null;
}

const mostObjects = 200_000;
const entrySize = 20;
/** Bytes of the three fields of an entry in a stream, as we write it. */
export const fieldWidths = [1, 4, 2] as const;
const packedEntrySize = fieldWidths[0] + fieldWidths[1] + fieldWidths[2];

/**
 * The table of a file as we write it: a stream (ISO 32000-1, 7.5.8), or, in reports up to version 0.1, classic
 * lines of offsets (7.5.4). Null for any other file.
 */
export function readTable(bytes: Uint8Array): ObjectTable | null {
	const end = toBinaryString(bytes.subarray(Math.max(0, bytes.length - 1024)));
	const start = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end)?.[1] ?? NaN);
	if (!Number.isInteger(start) || start >= bytes.length) return null;
	return readClassic(bytes, start) ?? readStream(bytes, start);
}

function readClassic(bytes: Uint8Array, start: number): ObjectTable | null {
	const opening = /^xref\s+0 (\d{1,7})\s+/.exec(readText(bytes, start, 40));
	if (!opening) return null;
	const first = start + opening[0].length;
	const size = Number(opening[1]);
	const trailer = readText(bytes, first + size * entrySize, 1024);
	return describeTable(start, size, trailer, (id) => {
		const offset = Number(readText(bytes, first + id * entrySize, 10));
		return { kind: 'offset', offset };
	});
}

function readStream(bytes: Uint8Array, start: number): ObjectTable | null {
	const head = /^\d{1,7} 0 obj\s*(<<[^]*?>>)\s*stream\r?\n/.exec(readText(bytes, start, 1024));
	const trailer = head?.[1] ?? '';
	if (!head || !trailer.includes(`/W [${fieldWidths.join(' ')}]`)) return null;
	const size = readEntry(trailer, 'Size');
	const from = start + head[0].length;
	const packed = bytes.subarray(from, from + readEntry(trailer, 'Length'));
	if (size > mostObjects) return null;
	const table = inflateLimited(packed, size * packedEntrySize);
	if (table?.length !== size * packedEntrySize) return null;
	const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
	return describeTable(start, size, trailer, (id) => {
		const at = id * packedEntrySize;
		const field = view.getUint32(at + 1);
		switch (view.getUint8(at)) {
			case 1:
				return { kind: 'offset', offset: field };
			case 2:
				return { kind: 'packed', streamId: field, index: view.getUint16(at + 5) };
			default:
				return null;
		}
	});
}

function describeTable(
	start: number,
	size: number,
	trailer: string,
	find: (id: number) => Place | null
): ObjectTable | null {
	const root = Number(/\/Root (\d{1,7}) 0 R/.exec(trailer)?.[1] ?? NaN);
	if (size > mostObjects || !Number.isInteger(root)) return null;
	return { start, size, root, trailer, placeOf: (id) => (id < 1 || id >= size ? null : find(id)) };
}

function readEntry(dictionary: string, key: string): number {
	return Number(new RegExp(`/${key} (\\d{1,9})\\b`).exec(dictionary)?.[1] ?? NaN);
}

/** Bytes as char codes 0–255. */
function readText(bytes: Uint8Array, from: number, length: number): string {
	return toBinaryString(bytes.subarray(from, from + length));
}
