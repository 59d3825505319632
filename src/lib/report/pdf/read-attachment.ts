import { inflateLimited } from './file/inflate-limited.ts';
import { readObjects } from './file/read-objects.ts';

const mostBytesIn = 20_000_000;
const mostBytesOut = 100_000_000;

/**
 * The assessment file inside a report written by Innesto, or null: when the bytes are no PDF, carry nothing, are
 * larger than 20 MB, or were saved again by another program. What comes out is untrusted like any other file.
 */
export function readAttachment(bytes: Uint8Array): Uint8Array | null {
	if (bytes.length > mostBytesIn) return null;
	const objects = readObjects(bytes);
	const catalog = objects?.catalog;
	if (!objects || !catalog) return null;
	const specification = objects.read(numberAfter(catalog.dictionary, /\/AF\s*\[\s*(\d+) 0 R/));
	const embedded =
		specification && numberAfter(specification.dictionary, /\/EF\s*<<\s*\/F (\d+) 0 R/);
	const stream = objects.read(embedded ?? null);
	if (!stream) return null;
	const length = numberAfter(stream.dictionary, /\/Length (\d+)/);
	const size = numberAfter(stream.dictionary, /\/Size (\d+)/);
	if (length === null || size === null || size > mostBytesOut) return null;
	const start = stream.streamStart;
	if (start === null || start + length > bytes.length) return null;
	const raw = bytes.subarray(start, start + length);
	const content = /\/Filter\s*\/FlateDecode/.test(stream.dictionary)
		? inflateLimited(raw, size)
		: raw;
	return content?.length === size ? content : null;
}

function numberAfter(dictionary: string, pattern: RegExp): number | null {
	const withoutStrings = dictionary.replace(/\((?:\\.|[^\\()])*\)/g, '()');
	const found = pattern.exec(withoutStrings)?.[1];
	return found === undefined ? null : Number(found);
}
