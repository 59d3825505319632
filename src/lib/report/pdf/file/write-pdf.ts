import type { ReportDocument } from '../../model/document.ts';
import { ReportError } from '../report-error.ts';
import type { Pen } from '../tagging/pen.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import { buildMetadata } from './build-metadata.ts';
import { buildSrgbProfile } from './build-srgb-profile.ts';
import { formatPdfDate } from './format-pdf-date.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatReference } from './pdf-syntax.ts';
import { writeAttachment } from './write-attachment.ts';
import { writeInfo } from './write-info.ts';
import { writeLogo } from './write-logo.ts';
import { writeLinks } from './write-links.ts';
import { writeOutline } from './write-outline.ts';
import { writeStructure } from './write-structure.ts';

const creator = 'Innesto';

/** Writes what was painted as a tagged, archivable file. */
export function writePdf(
	document: ReportDocument,
	root: StructureElement,
	pen: Pen,
	file: PdfFile
): Uint8Array {
	pen.finish();
	setIdentity(document, file);
	pen.pages.forEach((page, index) => file.addPage(index + 1, page.operations));
	const linkIds: number[] = [];
	let catalog = '';
	file.on('putPage', (event) => {
		const page = readPageNumber(event);
		file.writeEntries(`/StructParents ${page - 1} /Tabs /S`);
		const own = pen.links.flatMap((link, index) => (link.page === page ? [index] : []));
		for (const index of own) linkIds[index] = file.reserve();
		const references = own.map((index) => formatReference(linkIds[index] ?? 0));
		if (own.length) file.writeEntries(`/Annots [${references.join(' ')}]`);
	});
	const { logo } = document.cover;
	if (logo) writeLogo(logo, file);
	file.on('postPutResources', () => {
		writeLinks(pen, linkIds, file);
		catalog = buildCatalog(document, root, pen, linkIds, file);
	});
	file.on('putCatalog', () => file.writeEntries(catalog));
	return file.finish();
}

function setIdentity(document: ReportDocument, file: PdfFile): void {
	file.pdf.setCreationDate(formatPdfDate(document.date));
	file.pdf.setFileId(formatFileId(document.fingerprint));
}

/** jsPDF takes a random number for what is no file id: then the bytes would differ each time. */
function formatFileId(fingerprint: string): string {
	const id = /^[0-9a-f]{32}/i.exec(fingerprint)?.[0];
	if (id === undefined) throw new ReportError('invalid-document', 'The fingerprint is no hash.');
	return id.toUpperCase();
}

function buildCatalog(
	document: ReportDocument,
	root: StructureElement,
	pen: Pen,
	linkIds: readonly number[],
	file: PdfFile
): string {
	const structure = formatReference(writeStructure(root, pen, linkIds, file));
	const outline = writeOutline(pen, file);
	const profile = formatReference(file.writeStream({ N: '3' }, buildSrgbProfile(), true));
	const condition = '(sRGB IEC61966-2.1)';
	const names = `/OutputConditionIdentifier ${condition} /Info ${condition}`;
	const intent = `<</Type /OutputIntent /S /GTS_PDFA1 ${names} /DestOutputProfile ${profile}>>`;
	const date = formatPdfDate(document.date);
	const producer = `jsPDF ${file.version}`;
	file.describeBy(writeInfo(document, { creator, producer }, file));
	const metadata = buildMetadata(document, creator, producer);
	const metadataId = file.writeStream({ Type: '/Metadata', Subtype: '/XML' }, metadata, false);
	return [
		`/StructTreeRoot ${structure}`,
		'/MarkInfo <</Marked true>>',
		`/Lang (${document.language})`,
		'/ViewerPreferences <</DisplayDocTitle true>>',
		outline === null ? '' : `/Outlines ${formatReference(outline)}\n/PageMode /UseOutlines`,
		`/OutputIntents [${intent}]`,
		document.attachment ? writeAttachment(document.attachment, date, file) : '',
		`/Metadata ${formatReference(metadataId)}`
	]
		.filter(Boolean)
		.join('\n');
}

function readPageNumber(event: unknown): number {
	const page: unknown =
		typeof event === 'object' && event !== null ? Reflect.get(event, 'pageNumber') : undefined;
	if (typeof page !== 'number') throw new TypeError('The event names no page.');
	return page;
}
