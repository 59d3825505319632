import type { OpenPdf } from './open-pdf.ts';
import type { PdfReference, PdfValue } from './pdf-value.ts';
import { isShowingText } from './read-content.ts';
import { readFonts, type Alphabet } from './read-fonts.ts';
import { readPage } from './read-page.ts';
import { readStructure, type StructureNode } from './structure-node.ts';

/** The text of a file in reading order, one line for each innermost block, as assistive technology gets it. */
export function extractText(pdf: OpenPdf): string {
	const root = readStructure(pdf);
	return root ? extractNodeText(pdf, root).replace(/\n{2,}/g, '\n') : '';
}

/** The text of one element. */
export function extractNodeText(pdf: OpenPdf, root: StructureNode): string {
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
	return read(root);
}

/** The text of each marked content of a page, as it is painted. */
export function readPageTexts(pdf: OpenPdf, page: PdfReference): ReadonlyMap<number, string> {
	const fonts = readFonts(pdf, page);
	const texts = new Map<number, string>();
	let alphabet: Alphabet | undefined;
	for (const operation of readPage(pdf, page)) {
		const [first] = operation.operands;
		if (operation.operator === 'Tf' && typeof first === 'object' && first && 'name' in first)
			alphabet = fonts.get(first.name)?.alphabet;
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
