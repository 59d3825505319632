import { ReportError } from '../report-error.ts';
import type { Pen } from '../tagging/pen.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatPlace, formatReference } from './pdf-syntax.ts';

/** The place of a heading; throws when the document has none of that name. */
export function formatDestination(id: string, pen: Pen, file: PdfFile): string {
	const anchor = pen.anchors.find((candidate) => candidate.id === id);
	if (!anchor) throw new ReportError('invalid-document', `No heading is called "${id}".`);
	const page = formatReference(file.pageObject(anchor.page));
	return `[${page} /XYZ 0 ${formatPlace(anchor.y)} null]`;
}
