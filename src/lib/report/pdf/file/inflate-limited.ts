import { Unzlib } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** So little at a time that even the densest data cannot grow past all bounds before they are counted. */
const pieceSize = 16_384;
const checksumSize = 4;

/** What deflated bytes hold, or null when they are broken or hold more than `limit` bytes. */
export function inflateLimited(deflated: Uint8Array, limit: number): Uint8Array | null {
	if (deflated.length < checksumSize) return null;
	const chunks: Uint8Array[] = [];
	let total = 0;
	const stream = new Unzlib((chunk) => {
		chunks.push(chunk);
		total += chunk.length;
	});
	try {
		for (let at = 0; at < deflated.length && total <= limit; at += pieceSize)
			stream.push(deflated.subarray(at, at + pieceSize), at + pieceSize >= deflated.length);
	} catch {
		// Damaged data: there is nothing to read back.
		return null;
	}
	const content = total > limit ? null : joinBytes(chunks);
	return content && hasChecksum(content, deflated) ? content : null;
}

/** Adler-32 (RFC 1950) ends the data: the library reads past it unchecked. */
function hasChecksum(content: Uint8Array, deflated: Uint8Array): boolean {
	let a = 1;
	let b = 0;
	for (const byte of content) {
		a = (a + byte) % 65_521;
		b = (b + a) % 65_521;
	}
	const end = new DataView(deflated.buffer, deflated.byteOffset + deflated.length - checksumSize);
	return end.getUint16(0) === b && end.getUint16(2) === a;
}
