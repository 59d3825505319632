import type { ReportDocument } from '../model/document.ts';
import type { FontFaces } from './font-faces.ts';
import { isPdfWhole } from './is-pdf-whole.ts';
import { renderPdf, type RenderedPdf, type RenderOptions } from './render-pdf.ts';
import { ReportError } from './report-error.ts';

/**
 * The document as a PDF (see `renderPdf`), read back and counted before it is handed over. Throws a
 * `ReportError`; `not-verified` when something is missing in what was written.
 */
export function makePdf(
	document: ReportDocument,
	fonts: FontFaces,
	options: RenderOptions = {}
): RenderedPdf {
	const rendered = renderPdf(document, fonts, options);
	if (readsBack(rendered, document)) return rendered;
	throw new ReportError('not-verified', 'The PDF lacks part of what went in.');
}

function readsBack({ bytes, pages }: RenderedPdf, document: ReportDocument): boolean {
	try {
		return isPdfWhole(bytes, document, pages);
	} catch (cause) {
		throw new ReportError('not-verified', 'The PDF cannot be read back.', { cause });
	}
}
