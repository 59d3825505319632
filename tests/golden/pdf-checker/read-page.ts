import type { OpenPdf } from './open-pdf.ts';
import type { PdfReference } from './pdf-value.ts';
import { readContent, type Operation } from './read-content.ts';

/** Every check looks at the same pages: each is read once, as long as its file is open. */
const read = new WeakMap<PdfReference, readonly Operation[]>();

/** The operations of a page of an open file; throws when its marks do not balance. */
export function readPage(pdf: OpenPdf, page: PdfReference): readonly Operation[] {
	const known = read.get(page);
	if (known) return known;
	const operations = readContent(pdf.stream(pdf.dictionary(page).get('Contents')) ?? '');
	read.set(page, operations);
	return operations;
}
