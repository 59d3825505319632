import type { ReportDocument } from '../../model/document.ts';
import { cleanLine } from '../text/clean-line.ts';
import { formatPdfDate } from './format-pdf-date.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatAscii, formatText } from './pdf-syntax.ts';

/**
 * Writes what the properties of the file say; gives its number. jsPDF would write the texts as bytes, of which a
 * reader takes some for others: č for a line feed, a no-break space for €.
 */
export function writeInfo(
	{ title, subject, author, date }: ReportDocument,
	programs: { readonly creator: string; readonly producer: string },
	file: PdfFile
): number {
	const id = file.reserve();
	const texts = { Title: title, Subject: subject, Author: author };
	const entries = [
		...Object.entries(texts).map(([key, text]) => [key, cleanLine(text)] as const),
		...[['Creator', programs.creator] as const, ['Producer', programs.producer] as const]
	];
	const written = entries.flatMap(([key, text]) => (text ? [`/${key} ${formatText(text)}`] : []));
	const created = `/CreationDate ${formatAscii(formatPdfDate(date))}`;
	file.writeObject(id, `<<${[...written, created].join(' ')}>>`);
	return id;
}
