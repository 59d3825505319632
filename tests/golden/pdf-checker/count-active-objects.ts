import type { OpenPdf } from './open-pdf.ts';
import { isArray, isDictionary } from './pdf-value.ts';
import type { PdfValue } from './pdf-value.ts';
import { nameOf } from './structure-node.ts';

const activeKeys = new Set([
	...['JS', 'JavaScript', 'Launch', 'OpenAction', 'AA', 'SubmitForm'],
	...['ImportData', 'GoToR', 'GoToE', 'RichMedia', 'Rendition', 'XFA']
]);

/** Keys and action types that make a file do something by itself, wherever they stand in its objects. */
export function countActiveObjects(pdf: OpenPdf): number {
	const objects = pdf.objectIds.map((id) => pdf.resolve({ kind: 'reference', id }));
	return [pdf.trailer, ...objects].reduce<number>((sum, object) => sum + countActive(object), 0);
}

function countActive(value: PdfValue | undefined): number {
	if (isArray(value)) return value.reduce<number>((sum, item) => sum + countActive(item), 0);
	if (!isDictionary(value)) return activeKeys.has(nameOf(value)) ? 1 : 0;
	const keys = [...value.keys()].filter((key) => activeKeys.has(key));
	return keys.length + countActive([...value.values()]);
}
