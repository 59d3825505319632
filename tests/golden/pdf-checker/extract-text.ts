import type { OpenPdf } from './open-pdf.ts';
import { isReference } from './pdf-value.ts';
import type { PdfValue } from './pdf-value.ts';
import { isShowingText, readContent } from './read-content.ts';
import { readStructure, type StructureNode } from './structure-node.ts';

export type Alphabet = ReadonlyMap<string, string>;

/** The text of a file in reading order, one line for each innermost block, as assistive technology gets it. */
export function extractText(pdf: OpenPdf): string {
	const root = readStructure(pdf);
	if (!root) return '';
	const pages = pdf.pages.map((page) => readPageTexts(pdf, page));
	const inline = new Set(['Link', 'Span', 'Reference', 'Lbl']);
	const read = (node: StructureNode): string => {
		if (node.actualText !== null) return node.actualText;
		const parts = node.order.map((kid) =>
			'children' in kid ? read(kid) : (pages[kid.page]?.get(kid.contentId) ?? '')
		);
		const text = parts.join('');
		return inline.has(node.type) ? text : `${text}\n`;
	};
	return read(root).replace(/\n{2,}/g, '\n');
}

/** The text of each marked content of a page, as it is painted. */
export function readPageTexts(pdf: OpenPdf, page: PdfValue): ReadonlyMap<number, string> {
	const dictionary = pdf.dictionary(page);
	const content = pdf.stream(dictionary.get('Contents')) ?? '';
	const fonts = pdf.dictionary(pdf.dictionary(dictionary.get('Resources')).get('Font'));
	const alphabets = new Map([...fonts].map(([name, font]) => [name, readAlphabet(pdf, font)]));
	const texts = new Map<number, string>();
	let alphabet: Alphabet | undefined;
	for (const operation of readContent(content)) {
		const [first] = operation.operands;
		if (operation.operator === 'Tf' && typeof first === 'object' && first && 'name' in first)
			alphabet = alphabets.get(first.name);
		if (!isShowingText(operation) || typeof operation.enclosure !== 'number') continue;
		const before = texts.get(operation.enclosure) ?? '';
		texts.set(operation.enclosure, before + decode(operation.operands, alphabet));
	}
	return texts;
}

export function decode(operands: readonly PdfValue[], alphabet: Alphabet | undefined): string {
	return operands
		.flat()
		.map((value) => {
			if (typeof value !== 'object' || value === null || !('bytes' in value)) return '';
			const pairs = value.bytes.match(/[\s\S]{2}/g) ?? [];
			return pairs.map((pair) => alphabet?.get(pair) ?? '\ufffd').join('');
		})
		.join('');
}

/** Two-byte code → character, from the ToUnicode table of a font. */
export function readAlphabet(pdf: OpenPdf, font: PdfValue): Alphabet {
	const reference = pdf.dictionary(font).get('ToUnicode');
	const table = isReference(reference) ? (pdf.stream(reference) ?? '') : '';
	const alphabet = new Map<string, string>();
	for (const [, code, unicode] of table.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)) {
		if (code === undefined || unicode === undefined) continue;
		const bytes = [code.slice(0, 2), code.slice(2)].map((part) => Number.parseInt(part, 16));
		alphabet.set(String.fromCharCode(...bytes), String.fromCharCode(Number.parseInt(unicode, 16)));
	}
	return alphabet;
}
