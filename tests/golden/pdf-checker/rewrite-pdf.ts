import { inflateSync } from 'node:zlib';
import { readRawPacked } from './read-packed.ts';
import { readTable, type Place } from './read-table.ts';
import { readObject } from './stored-object.ts';

interface Changes {
	/** Changes the dictionary of an object, or the whole object when it has no stream. */
	readonly dictionary?: (text: string) => string;
	/** Changes the decoded bytes of a stream. */
	readonly stream?: (text: string) => string;
}

/**
 * Writes a file of ours anew with something changed, so that a test can break it on purpose; its packed objects
 * one by one, with a classic table.
 */
export function rewritePdf(bytes: Uint8Array, changes: Changes): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const { places } = readTable(text);
	let written = text.slice(0, text.indexOf('1 0 obj'));
	const entries = ['0000000000 65535 f \n'];
	for (const [id, place] of [...places].toSorted(([one], [other]) => one - other)) {
		const raw = readRaw(text, places, id, place);
		if (/^\d+ 0 obj\s*<<\/Type \/(?:ObjStm|XRef) /.test(raw)) continue;
		while (entries.length < id) entries.push('0000000000 00000 f \n');
		entries.push(`${String(written.length).padStart(10, '0')} 00000 n \n`);
		written += `${rewriteObject(raw, changes)}\n`;
	}
	const table = `xref\n0 ${entries.length}\n${entries.join('')}`;
	const keys = /\/Root \d+ 0 R \/Info \d+ 0 R \/ID \[[^\]]*\]/.exec(text)?.[0] ?? '';
	const trailer = `trailer\n<</Size ${entries.length} ${keys}>>\n`;
	const end = `startxref\n${written.length}\n%%EOF`;
	return Buffer.from(`${written}${table}${trailer}${end}`, 'latin1');
}

function readRaw(
	text: string,
	places: ReadonlyMap<number, Place>,
	id: number,
	place: Place
): string {
	if ('offset' in place) return cutObject(text, place.offset);
	const holder = places.get(place.streamId);
	if (!holder || !('offset' in holder)) throw new Error(`Object ${id} is nowhere.`);
	const stored = readObject(text, place.streamId, holder.offset);
	return `${id} 0 obj\n${readRawPacked(stored, place.index)}\nendobj`;
}

/** Streams may hold the word that ends an object: their length says where they end. */
function cutObject(text: string, offset: number): string {
	const stream =
		/^[\s\S]*?(?:stream\n|endobj)/.exec(text.slice(offset, offset + 100_000))?.[0] ?? '';
	if (stream.endsWith('endobj')) return stream;
	const end = offset + stream.length + lengthOf(stream);
	return text.slice(offset, text.indexOf('endobj', end) + 'endobj'.length);
}

function rewriteObject(raw: string, { dictionary, stream }: Changes): string {
	const opening = raw.indexOf('stream\n');
	const change = dictionary ?? ((text: string) => text);
	if (opening < 0) return change(raw);
	const head = raw.slice(0, opening);
	const start = opening + 'stream\n'.length;
	const data = raw.slice(start, start + lengthOf(head));
	if (!stream || !head.includes('/FlateDecode')) return change(head) + raw.slice(opening);
	const decoded = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
	const changed = stream(decoded);
	const plain = head
		.replace(/\/Filter \/FlateDecode/, '')
		.replace(/\/Length \d+/, `/Length ${changed.length}`);
	return `${change(plain)}stream\n${changed}\nendstream\nendobj`;
}

function lengthOf(head: string): number {
	return Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
}
