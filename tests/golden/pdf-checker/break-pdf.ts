import { rewritePdf } from './rewrite-pdf.ts';
import { unpackPdf } from './unpack-pdf.ts';

type Change = (text: string) => string;

/** Changes the first dictionary, or object without a stream, that a pattern is found in; throws when there is none. */
export function breakDictionary(
	sound: Uint8Array,
	pattern: RegExp,
	replacement: string
): Uint8Array {
	return changeOnce(pattern, replacement, (dictionary) => rewritePdf(sound, { dictionary }));
}

/** Changes the first packed stream that a pattern is found in; throws when there is none. */
export function breakStream(sound: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
	return changeOnce(pattern, replacement, (stream) => rewritePdf(sound, { stream }));
}

/** Changes what stands after the table of offsets; throws when the pattern is not there. */
export function breakTrailer(sound: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
	const text = unpackPdf(sound);
	const at = text.lastIndexOf('trailer');
	return changeOnce(pattern, replacement, (change) =>
		Buffer.from(text.slice(0, at) + change(text.slice(at)), 'latin1')
	);
}

/** Changes bytes in place to others, and the rest of them to spaces; throws when the pattern is not there. */
export function breakBytes(sound: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
	const text = Buffer.from(sound).toString('latin1');
	const [found = ''] = pattern.exec(text) ?? [];
	if (replacement.length > found.length) throw new RangeError('The bytes do not fit.');
	const filled = replacement.padEnd(found.length).replaceAll('$', '$$$$');
	return changeOnce(pattern, filled, (change) => Buffer.from(change(text), 'latin1'));
}

function changeOnce(
	pattern: RegExp,
	replacement: string,
	write: (change: Change) => Uint8Array
): Uint8Array {
	let changed = 0;
	const broken = write((text) => {
		if (changed > 0 || !pattern.test(text)) return text;
		changed += 1;
		return text.replace(pattern, replacement);
	});
	if (changed === 0) throw new Error(`Nothing to break: ${pattern.source} is not there.`);
	return broken;
}
