import { deflateSync, inflateSync } from 'fflate';
import { columns, rows } from './fingerprint.ts';

/** The levels of a page's cells as one line of text: two to a byte, deflated, in base 64. */
export function formatLine(levels: Uint8Array): string {
	const pairs = new Uint8Array(levels.length / 2);
	for (let pair = 0; pair < pairs.length; pair += 1)
		pairs[pair] = ((levels[2 * pair] ?? 0) << 4) | (levels[2 * pair + 1] ?? 0);
	return Buffer.from(deflateSync(pairs, { level: 9 })).toString('base64');
}

/** The levels a line of text was written from; throws when they are not those of a page. */
export function parseLine(line: string): Uint8Array {
	const pairs = inflateSync(Buffer.from(line, 'base64'));
	if (pairs.length * 2 !== columns * rows) throw new Error('Not the levels of a page');
	const levels = new Uint8Array(columns * rows);
	for (const [pair, byte] of pairs.entries()) {
		levels[2 * pair] = byte >> 4;
		levels[2 * pair + 1] = byte & 15;
	}
	return levels;
}
