import type { FontFace } from './font-faces.ts';
import { ReportError } from './report-error.ts';

const rowHeadBytes = 4;
const pairBytes = 3;
const trueTypeSignature = 0x00010000;

/** A face from the two files that `scripts/make-fonts.mjs` writes for it. */
export function createFontFace(bytes: Uint8Array, pairs: Uint8Array): FontFace {
	const signature = bytes.byteLength > 4 ? viewOf(bytes).getUint32(0) : 0;
	if (signature !== trueTypeSignature) throw notAFace();
	return { bytes, kerning: parseKerning(viewOf(pairs)) };
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

function notAFace(): ReportError {
	return new ReportError('fonts-not-loaded', 'The file is not one of the faces of the report.');
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
