import type { OpenPdf } from './open-pdf.ts';
import type { PdfValue } from './pdf-value.ts';

/** Key → what the parent tree names: the elements of a page's marked contents, or the one of an annotation. */
export function readParentTree(pdf: OpenPdf): ReadonlyMap<number, PdfValue> {
	const tree = pdf.dictionary(pdf.catalog.get('StructTreeRoot'));
	const numbers = pdf.array(pdf.dictionary(tree.get('ParentTree')).get('Nums'));
	const entries = new Map<number, PdfValue>();
	for (let index = 0; index < numbers.length; index += 2)
		entries.set(Number(numbers[index]), numbers[index + 1] ?? null);
	return entries;
}
