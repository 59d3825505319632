import { readEntry, readReference, withoutStrings } from './file/pdf-object.ts';
import { readObjects } from './file/read-objects.ts';

const mostBytesIn = 20_000_000;
const mostBytesOut = 100_000_000;

/**
 * The assessment file inside a report of ours, also when it was signed or saved again by another program that
 * kept it; null when the bytes are no PDF, carry nothing, or are larger than 20 MB. What comes out is untrusted
 * like any other file.
 */
export function readAttachment(bytes: Uint8Array): Uint8Array | null {
	if (bytes.length > mostBytesIn) return null;
	const objects = readObjects(bytes);
	const catalog = objects?.catalog;
	if (!objects || !catalog) return null;
	const specification = objects.read(readReference(withoutStrings(catalog.dictionary), 'AF'));
	if (!specification) return null;
	const embedded = /\/EF\s*(<<[^>]*>>)/.exec(withoutStrings(specification.dictionary))?.[1] ?? '';
	const stream = objects.read(readReference(embedded, 'F'));
	if (!stream) return null;
	const content = objects.unpack(stream, mostBytesOut);
	const size = readEntry(withoutStrings(stream.dictionary), 'Size');
	return content?.length === size ? content : null;
}
