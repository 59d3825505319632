import { zlibSync } from 'fflate';
import { ReportError } from '../report-error.ts';
import { joinBytes } from './join-bytes.ts';
import { readReference } from './pdf-object.ts';
import { formatReference } from './pdf-syntax.ts';
import { readTable, type ObjectTable } from './read-table.ts';

/** An object without a stream, under a number reserved for it. */
export interface LooseObject {
	readonly id: number;
	/** Printable ASCII. */
	readonly body: string;
}

/** Bytes of the fields of a line of the table: its kind, an offset or a stream, a place in the stream. */
const fieldWidths = [1, 4, 2] as const;
/** A reader unpacks a stream whole to find one object in it. */
const mostInAStream = 1000;
/** Levels above this one cost half as much time again for a fiftieth of the bytes. */
const packing = 4;
const ascii = new TextEncoder();

/**
 * A file with a classic table, to which further objects are added packed together in streams (ISO 32000-1,
 * 7.5.7), the table becoming a stream as well (7.5.8): the structure tree takes a tenth of its bytes. `info` is
 * the number of the object that says what the file is, in place of the file's own.
 */
export function packObjects(
	bytes: Uint8Array,
	loose: readonly LooseObject[],
	info: number
): Uint8Array {
	const table = readTable(bytes);
	const fileId = /\/ID \[[^\]]*\]/.exec(table?.trailer ?? '')?.[0];
	if (!table || fileId === undefined)
		throw new ReportError('unexpected-library', 'jsPDF wrote its table in another way.');
	const streams = buildStreams(loose, table.size);
	const tableId = table.size + streams.length;
	const starts = listStarts(table.start, streams);
	const entries = buildEntries(table, streams, starts);
	const keys = [
		`/Type /XRef /Size ${tableId + 1} /W [${fieldWidths.join(' ')}]`,
		`/Root ${formatReference(table.root)} /Info ${formatReference(info)} ${fileId}`
	];
	const tableObject = buildStream(tableId, keys.join(' '), entries);
	const end = `startxref\n${starts[streams.length] ?? 0}\n%%EOF\n`;
	return joinBytes([
		bytes.subarray(0, table.start),
		...streams.map(({ object }) => object),
		tableObject,
		ascii.encode(end)
	]);
}

interface PackedStream {
	readonly id: number;
	readonly objects: readonly LooseObject[];
	readonly object: Uint8Array;
}

function buildStreams(loose: readonly LooseObject[], firstId: number): readonly PackedStream[] {
	const inOrder = loose.toSorted((a, b) => a.id - b.id);
	const streams: PackedStream[] = [];
	for (let from = 0; from < inOrder.length; from += mostInAStream) {
		const objects = inOrder.slice(from, from + mostInAStream);
		const id = firstId + streams.length;
		streams.push({ id, objects, object: buildObjectStream(id, objects) });
	}
	return streams;
}

function buildObjectStream(id: number, objects: readonly LooseObject[]): Uint8Array {
	let at = 0;
	const numbers = objects.map((object) => {
		const pair = `${object.id} ${at}`;
		at += object.body.length + 1;
		return pair;
	});
	const head = `${numbers.join(' ')}\n`;
	const bodies = objects.map(({ body }) => body).join('\n');
	const keys = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
	return buildStream(id, keys, ascii.encode(head + bodies));
}

function buildStream(id: number, keys: string, content: Uint8Array): Uint8Array {
	const packed = zlibSync(content, { level: packing });
	const head = `${id} 0 obj\n<<${keys} /Length ${packed.length} /Filter /FlateDecode>>\nstream\n`;
	return joinBytes([ascii.encode(head), packed, ascii.encode('\nendstream\nendobj\n')]);
}

/** The offset of each stream of objects, and after them of the table. */
function listStarts(first: number, streams: readonly PackedStream[]): readonly number[] {
	const starts = [first];
	for (const { object } of streams) starts.push((starts.at(-1) ?? 0) + object.length);
	return starts;
}

function buildEntries(
	table: ObjectTable,
	streams: readonly PackedStream[],
	starts: readonly number[]
): Uint8Array {
	const [kindWidth, fieldWidth, indexWidth] = fieldWidths;
	const entrySize = kindWidth + fieldWidth + indexWidth;
	const entries = new DataView(new ArrayBuffer((table.size + starts.length) * entrySize));
	const put = (id: number, kind: number, field: number, index: number): void => {
		entries.setUint8(id * entrySize, kind);
		entries.setUint32(id * entrySize + kindWidth, field);
		entries.setUint16(id * entrySize + kindWidth + fieldWidth, index);
	};
	const replaced = readReference(table.trailer, 'Info');
	put(0, 0, 0, 65_535);
	for (let id = 1; id < table.size; id += 1) {
		const place = table.placeOf(id);
		if (place?.kind === 'offset' && id !== replaced) put(id, 1, place.offset, 0);
	}
	starts.forEach((start, index) => put(table.size + index, 1, start, 0));
	for (const { id, objects } of streams)
		objects.forEach((object, index) => put(object.id, 2, id, index));
	return new Uint8Array(entries.buffer);
}
