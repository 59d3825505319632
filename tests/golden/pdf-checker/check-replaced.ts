import { readPageTexts } from './extract-text.ts';
import type { OpenPdf } from './open-pdf.ts';
import { isDictionary, type PdfReference } from './pdf-value.ts';
import { readPage } from './read-page.ts';
import { listNodes, type StructureNode } from './structure-node.ts';

/** The only text that is seen and not read is the hyphen of a divided word, in a Span of its own. */
export function checkReplaced(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const pages = pdf.pages.map((page) => readPageTexts(pdf, page));
	const replaced = listNodes(root).flatMap((node) => {
		if (node.actualText === null) return [];
		const painted = node.contents
			.map(({ page, contentId }) => pages[page]?.get(contentId) ?? '')
			.join('');
		const isHyphen = node.type === 'Span' && node.actualText === '' && painted === '-';
		return isHyphen ? [] : [`${node.type} is read as "${node.actualText}", not as it is painted`];
	});
	return [...replaced, ...pdf.pages.flatMap((page, index) => checkMarks(pdf, page, index))];
}

/** What replaces text is told by the tree alone: a mark in a page that does so would go unseen above. */
function checkMarks(pdf: OpenPdf, page: PdfReference, index: number): readonly string[] {
	const marks = readPage(pdf, page).filter(({ operator }) => operator === 'BDC');
	return marks
		.filter(({ operands }) => operands.some((one) => isDictionary(one) && one.has('ActualText')))
		.map(({ tag }) => `page ${index + 1}: a mark of ${tag ?? 'nothing'} replaces what is painted`);
}
