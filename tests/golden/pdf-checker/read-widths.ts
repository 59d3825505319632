import type { OpenPdf } from './open-pdf.ts';
import { isArray, type PdfValue } from './pdf-value.ts';

/** Code of a glyph → its width in thousandths of an em. */
export type Widths = ReadonlyMap<number, number>;

/** The widths that a font states: `first [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
export function readWidths(pdf: OpenPdf, font: PdfValue): Widths {
	const [descendant] = pdf.array(pdf.dictionary(font).get('DescendantFonts'));
	const stated = pdf.array(pdf.dictionary(descendant).get('W'));
	const widths = new Map<number, number>();
	for (let index = 0; index + 1 < stated.length;) {
		const first = Number(stated[index]);
		const next = stated[index + 1];
		if (isArray(next)) {
			next.forEach((width, at) => widths.set(first + at, Number(width)));
			index += 2;
			continue;
		}
		for (let code = first; code <= Number(next); code += 1)
			widths.set(code, Number(stated[index + 2]));
		index += 3;
	}
	return widths;
}

/** How far shown strings and the moves between them go, thousandths of an em; the space at a line's end is left out. */
export function measureShown(
	operands: readonly PdfValue[],
	widths: Widths,
	isSpace: (code: string) => boolean
): number {
	let width = 0;
	let atLastLetter = 0;
	for (const value of operands.flat()) {
		if (typeof value === 'number') width -= value;
		if (typeof value !== 'object' || value === null || !('bytes' in value)) continue;
		for (const code of value.bytes.match(/[\s\S]{2}/g) ?? []) {
			width += widths.get(code.charCodeAt(0) * 256 + code.charCodeAt(1)) ?? 0;
			if (!isSpace(code)) atLastLetter = width;
		}
	}
	return atLastLetter;
}
