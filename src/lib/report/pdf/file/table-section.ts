import { readEntry, readObjectAt, unpackStream, withoutStrings } from './pdf-object.ts';
import { toBinaryString } from './pdf-syntax.ts';

/** Where an object lies: at an offset of the file, or packed with others in a stream. */
export type Place =
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'packed'; readonly streamId: number; readonly index: number };

/** One table of offsets; a program that adds to a file adds a table, which names the one before. */
export interface TableSection {
	/** Null for a number that is no longer in use. */
	readonly places: ReadonlyMap<number, Place | null>;
	/** The trailer's entries, or those of the stream that stands for it. */
	readonly trailer: string;
}

const mostObjects = 200_000;
const entrySize = 20;

/** A table of lines (ISO 32000-1, 7.5.4) or one that is a stream (7.5.8); null where none stands or it is broken. */
export function readSection(bytes: Uint8Array, start: number): TableSection | null {
	return readText(bytes, start, 4) === 'xref'
		? readLines(bytes, start + 4)
		: readStream(bytes, start);
}

function readLines(bytes: Uint8Array, start: number): TableSection | null {
	const places = new Map<number, Place | null>();
	for (let at = start; ;) {
		const text = readText(bytes, at, 40);
		const opening = /^\s*(\d{1,7}) (\d{1,7})\s+/.exec(text);
		if (!opening) {
			const isEnd = /^\s*trailer\b/.test(text);
			return isEnd ? { places, trailer: withoutStrings(readText(bytes, at, 2048)) } : null;
		}
		const [first, count] = [Number(opening[1]), Number(opening[2])];
		if (places.size + count > mostObjects) return null;
		at += opening[0].length;
		const lines = readText(bytes, at, count * entrySize);
		if (lines.length < count * entrySize) return null;
		for (let index = 0; index < count; index += 1) {
			const line = lines.slice(index * entrySize, (index + 1) * entrySize);
			const offset = Number(line.slice(0, 10));
			places.set(first + index, line[17] === 'n' ? { kind: 'offset', offset } : null);
		}
		at += count * entrySize;
	}
}

function readStream(bytes: Uint8Array, start: number): TableSection | null {
	const id = Number(/^\s*(\d{1,7}) \d+ obj\b/.exec(readText(bytes, start, 40))?.[1] ?? NaN);
	const object = readObjectAt(bytes, id, start);
	const trailer = withoutStrings(object?.dictionary ?? '');
	const widths = readNumbers(trailer, 'W');
	const [kindWidth = 0, fieldWidth = 0, indexWidth = 0] = widths;
	const size = kindWidth + fieldWidth + indexWidth;
	const ranges = readNumbers(trailer, 'Index');
	if (ranges.length === 0) ranges.push(0, readEntry(trailer, 'Size'));
	const count = ranges.reduce((sum, value, index) => (index % 2 === 1 ? sum + value : sum), 0);
	if (!object || widths.length !== 3 || fieldWidth === 0 || !(count <= mostObjects)) return null;
	const length = readEntry(trailer, 'Length');
	const table = unpackStream(bytes, object, length, count * size);
	if (table?.length !== count * size) return null;
	const places = new Map<number, Place | null>();
	let at = 0;
	const read = (width: number): number => {
		let value = 0;
		for (const end = at + width; at < end; at += 1) value = value * 256 + (table[at] ?? 0);
		return value;
	};
	for (let range = 0; range < ranges.length; range += 2) {
		const first = ranges[range] ?? 0;
		for (let index = 0; index < (ranges[range + 1] ?? 0); index += 1) {
			const kind = kindWidth === 0 ? 1 : read(kindWidth);
			places.set(first + index, toPlace(kind, read(fieldWidth), read(indexWidth)));
		}
	}
	return { places, trailer };
}

function toPlace(kind: number, field: number, index: number): Place | null {
	switch (kind) {
		case 1:
			return { kind: 'offset', offset: field };
		case 2:
			return { kind: 'packed', streamId: field, index };
		default:
			return null;
	}
}

function readNumbers(dictionary: string, key: string): number[] {
	const found = new RegExp(`/${key}\\s*\\[([\\d\\s]*)\\]`).exec(dictionary)?.[1]?.trim();
	return found ? found.split(/\s+/).map(Number) : [];
}

/** Bytes as char codes 0–255. */
function readText(bytes: Uint8Array, from: number, length: number): string {
	return toBinaryString(bytes.subarray(from, from + length));
}
