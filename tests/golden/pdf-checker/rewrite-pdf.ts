import { inflateSync } from 'node:zlib';

interface Changes {
	/** Changes the dictionary of an object, or the whole object when it has no stream. */
	readonly dictionary?: (text: string) => string;
	/** Changes the decoded bytes of a stream. */
	readonly stream?: (text: string) => string;
}

/** Writes a file of ours anew with something changed, so that a test can break it on purpose. */
export function rewritePdf(bytes: Uint8Array, changes: Changes): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const tableAt = text.lastIndexOf('\nxref\n') + 1;
	const offsets = [...text.slice(tableAt).matchAll(/(\d{10}) 00000 n/g)].map((entry) =>
		Number(entry[1])
	);
	let written = text.slice(0, Math.min(...offsets));
	const moved = offsets.map((offset) => {
		const start = written.length;
		written += `${rewriteObject(readRaw(text, offset), changes)}\n`;
		return start;
	});
	const entries = moved.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	const table = `xref\n0 ${moved.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
	const trailer = text.slice(text.lastIndexOf('trailer'), text.lastIndexOf('startxref'));
	const end = `startxref\n${written.length}\n%%EOF`;
	return Buffer.from(`${written}${table}${trailer}${end}`, 'latin1');
}

/** Streams may hold the word that ends an object: their length says where they end. */
function readRaw(text: string, offset: number): string {
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
