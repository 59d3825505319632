import type { OpenPdf } from './open-pdf.ts';
import { isArray, isDictionary, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** Every dictionary of a file, also those inside others and of objects that nothing refers to. */
export function listDictionaries(pdf: OpenPdf): readonly PdfDictionary[] {
	const objects = pdf.objectIds.map((id) => pdf.resolve({ kind: 'reference', id }));
	return [pdf.trailer, ...objects].flatMap(collect);
}

function collect(value: PdfValue | undefined): readonly PdfDictionary[] {
	if (isArray(value)) return value.flatMap(collect);
	if (!isDictionary(value)) return [];
	return [value, ...[...value.values()].flatMap(collect)];
}
