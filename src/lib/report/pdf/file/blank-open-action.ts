import { ReportError } from '../report-error.ts';
import { toBinaryString } from './pdf-syntax.ts';
import { readTable } from './read-table.ts';

const entry = '/OpenAction [3 0 R /FitH null]';

/**
 * jsPDF always tells a viewer how to open the file. Ours leaves that to the reader: the entry of the catalog is
 * overwritten with spaces so that every offset stays true.
 */
export function blankOpenAction(bytes: Uint8Array): Uint8Array {
	const table = readTable(bytes);
	const catalog = table?.placeOf(table.root);
	if (table && catalog?.kind === 'offset') {
		const text = toBinaryString(bytes.subarray(catalog.offset, table.start));
		const at = text.indexOf(entry);
		const start = catalog.offset + at;
		if (at >= 0) return bytes.fill(0x20, start, start + entry.length);
	}
	throw new ReportError('unexpected-library', 'jsPDF wrote its catalog in another way.');
}
