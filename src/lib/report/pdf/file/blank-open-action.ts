import { ReportError } from '../report-error.ts';

const entry = '/OpenAction [3 0 R /FitH null]';

/**
 * jsPDF always tells a viewer how to open the file. Ours leaves that to the reader: the entry, which stands in
 * the catalog near the end, is overwritten with spaces so that every offset stays true.
 */
export function blankOpenAction(bytes: Uint8Array): Uint8Array {
	const codes = Array.from(entry, (character) => character.charCodeAt(0));
	for (let at = bytes.length - codes.length; at >= 0; at -= 1) {
		if (!codes.every((code, index) => bytes[at + index] === code)) continue;
		return bytes.fill(0x20, at, at + codes.length);
	}
	throw new ReportError('unexpected-library', 'jsPDF wrote its catalog in another way.');
}
