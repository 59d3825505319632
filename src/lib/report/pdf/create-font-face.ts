import type { FontFace } from './font-faces.ts';
import { ReportError } from './report-error.ts';

const bytesPerPair = 6;
const trueTypeSignature = 0x00010000;

/** A face from the two files that `scripts/make-fonts.mjs` writes for it. */
export function createFontFace(bytes: Uint8Array, pairs: Uint8Array): FontFace {
	const signature = bytes.byteLength > 4 ? viewOf(bytes).getUint32(0) : 0;
	if (signature !== trueTypeSignature || pairs.byteLength % bytesPerPair !== 0)
		throw new ReportError('fonts-not-loaded', 'The file is not one of the faces of the report.');
	return { bytes, kerning: parseKerning(viewOf(pairs)) };
}

function parseKerning(view: DataView): Map<number, number> {
	const kerning = new Map<number, number>();
	for (let at = 0; at < view.byteLength; at += bytesPerPair) {
		const pair = view.getUint16(at, true) * 65536 + view.getUint16(at + 2, true);
		kerning.set(pair, view.getInt16(at + 4, true));
	}
	return kerning;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
