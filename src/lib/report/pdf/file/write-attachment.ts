import type { ReportDocument } from '../../model/document.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatAscii, formatReference, formatText, toBinaryString } from './pdf-syntax.ts';

type Attachment = NonNullable<ReportDocument['attachment']>;

/** Embeds the assessment as the source of the report; gives the entries of the catalog that name it. */
export function writeAttachment(attachment: Attachment, pdfDate: string, file: PdfFile): string {
	const { name, description, content } = attachment;
	const params = `<</Size ${content.length} /ModDate ${formatAscii(pdfDate)}>>`;
	const entries = { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: params };
	const stream = formatReference(file.writeStream(entries, toBinaryString(content), true));
	const id = file.reserve();
	const names = `/F ${formatAscii(toAsciiName(name))} /UF ${formatText(name)}`;
	const source = `/AFRelationship /Source /Desc ${formatText(description)}`;
	const embedded = `/EF <</F ${stream} /UF ${stream}>>`;
	file.writeObject(id, `<</Type /Filespec ${names} ${source} ${embedded}>>`);
	const reference = formatReference(id);
	const tree = `<</EmbeddedFiles <</Names [${formatText(name)} ${reference}]>>>>`;
	return `/AF [${reference}]\n/Names ${tree}`;
}

/** The name for readers that know no Unicode names. */
function toAsciiName(name: string): string {
	return name.replace(/[^\x20-\x7e]/gu, '_');
}
