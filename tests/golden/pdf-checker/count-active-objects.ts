import type { OpenPdf } from './open-pdf.ts';
import { nameOf } from './structure-node.ts';
import type { PdfValue } from './pdf-value.ts';

const activeKeys = ['JS', 'JavaScript', 'Launch', 'OpenAction', 'AA', 'SubmitForm', 'GoToR', 'RichMedia'];

/** Keys and action types that make a file do something by itself, wherever they stand in its objects. */
export function countActiveObjects(pdf: OpenPdf): number {
	const count = (value: PdfValue | undefined): number => {
		if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + count(item), 0);
		if (!(value instanceof Map)) return activeKeys.includes(nameOf(value)) ? 1 : 0;
		return [...value].reduce(
			(sum, [key, item]) => sum + (activeKeys.includes(key) ? 1 : 0) + count(item),
			0
		);
	};
	const objects = pdf.objectIds.map((id) => pdf.resolve({ kind: 'reference', id }));
	return objects.reduce<number>((sum, object) => sum + count(object), count(pdf.trailer));
}
