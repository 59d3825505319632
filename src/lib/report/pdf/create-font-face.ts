import type { FontFace } from './font-faces.ts';
import { ReportError } from './report-error.ts';

const rowHeadBytes = 4;
const pairBytes = 3;
const trueTypeSignature = 0x00010000;

/** A face from the two files that `scripts/make-fonts.mjs` writes for it: its kerning is compressed. */
export async function createFontFace(bytes: Uint8Array, pairs: Uint8Array): Promise<FontFace> {
	const signature = bytes.byteLength > 4 ? viewOf(bytes).getUint32(0) : 0;
	if (signature !== trueTypeSignature) throw notAFace();
	return { bytes, kerning: parseKerning(viewOf(await inflatePairs(pairs))) };
}

/** On the device the files lie as they are fetched, and a server compresses only text. */
async function inflatePairs(compressed: Uint8Array): Promise<Uint8Array> {
	const copy = new Uint8Array(compressed);
	const pairs = new Blob([copy]).stream().pipeThrough(new DecompressionStream('gzip'));
	try {
		return new Uint8Array(await new Response(pairs).arrayBuffer());
	} catch (cause) {
		throw notAFace(cause);
	}
}

/** Rows of pairs, one per left glyph, as `make-fonts.mjs` describes them. */
function parseKerning(view: DataView): Map<number, number> {
	const kerning = new Map<number, number>();
	let at = 0;
	while (at < view.byteLength) {
		const end = at + rowHeadBytes <= view.byteLength ? rowEnd(view, at) : Infinity;
		if (end > view.byteLength) throw notAFace();
		const left = view.getUint16(at, true) * 65536;
		for (at += rowHeadBytes; at < end; at += pairBytes)
			kerning.set(left + view.getUint16(at, true), view.getInt8(at + 2));
	}
	return kerning;
}

function rowEnd(view: DataView, at: number): number {
	return at + rowHeadBytes + pairBytes * view.getUint16(at + 2, true);
}

function notAFace(cause?: unknown): ReportError {
	const message = 'The file is not one of the faces of the report.';
	return new ReportError('fonts-not-loaded', message, { cause });
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
