import { readPageTexts } from './extract-text.ts';
import type { OpenPdf } from './open-pdf.ts';
import { listNodes, type StructureNode } from './structure-node.ts';

/** The only text that is seen and not read is the hyphen of a divided word, in a Span of its own. */
export function checkReplaced(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const pages = pdf.pages.map((page) => readPageTexts(pdf, page));
	return listNodes(root).flatMap((node) => {
		if (node.actualText === null) return [];
		const painted = node.contents
			.map(({ page, contentId }) => pages[page]?.get(contentId) ?? '')
			.join('');
		const isHyphen = node.type === 'Span' && node.actualText === '' && painted === '-';
		return isHyphen ? [] : [`${node.type} is read as "${node.actualText}", not as it is painted`];
	});
}
