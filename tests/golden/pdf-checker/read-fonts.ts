import type { OpenPdf } from './open-pdf.ts';
import { isReference, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-value.ts';
import { readWidths, type Widths } from './read-widths.ts';
import { nameOf } from './structure-node.ts';

/** Two-byte code → character. */
export type Alphabet = ReadonlyMap<string, string>;

export interface Font {
	readonly alphabet: Alphabet;
	readonly widths: Widths;
	readonly isBold: boolean;
}

/** Pages share their fonts: each is read once, as long as its file is open. */
const read = new WeakMap<PdfDictionary, Font>();

/** The fonts of a page of an open file, as its content calls them. */
export function readFonts(pdf: OpenPdf, page: PdfReference): ReadonlyMap<string, Font> {
	const resources = pdf.dictionary(pdf.dictionary(page).get('Resources'));
	const fonts = [...pdf.dictionary(resources.get('Font'))];
	return new Map(fonts.map(([name, font]) => [name, readFont(pdf, font)]));
}

function readFont(pdf: OpenPdf, value: PdfValue): Font {
	const dictionary = pdf.dictionary(value);
	const known = read.get(dictionary);
	if (known) return known;
	const font = {
		alphabet: readAlphabet(pdf, dictionary),
		widths: readWidths(pdf, value),
		isBold: /bold|black|heavy/i.test(nameOf(dictionary.get('BaseFont')))
	};
	read.set(dictionary, font);
	return font;
}

/** From the ToUnicode table of a font. */
function readAlphabet(pdf: OpenPdf, font: PdfDictionary): Alphabet {
	const reference = font.get('ToUnicode');
	const table = isReference(reference) ? (pdf.stream(reference) ?? '') : '';
	const alphabet = new Map<string, string>();
	for (const [, code, unicode] of table.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)) {
		if (code === undefined || unicode === undefined) continue;
		const bytes = [code.slice(0, 2), code.slice(2)].map((part) => Number.parseInt(part, 16));
		alphabet.set(String.fromCharCode(...bytes), String.fromCharCode(Number.parseInt(unicode, 16)));
	}
	return alphabet;
}
