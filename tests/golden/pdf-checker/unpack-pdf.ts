import { rewritePdf } from './rewrite-pdf.ts';

/** The objects of a file as they would be written unpacked, one char code a byte; content streams stay packed. */
export function unpackPdf(bytes: Uint8Array): string {
	return Buffer.from(rewritePdf(bytes, {})).toString('latin1');
}
