import type { OpenPdf } from './open-pdf.ts';
import type { PdfDictionary, PdfValue } from './pdf-value.ts';
import { nameOf } from './structure-node.ts';

/** What the catalog and the faces must say for PDF/UA-1 and PDF/A. */
export function checkFile(pdf: OpenPdf): readonly string[] {
	const { catalog } = pdf;
	const marks = pdf.dictionary(catalog.get('MarkInfo'));
	const viewer = pdf.dictionary(catalog.get('ViewerPreferences'));
	const intents = pdf.array(catalog.get('OutputIntents')).map((intent) => pdf.dictionary(intent));
	return [
		...(marks.get('Marked') === true ? [] : ['not marked as tagged']),
		...(viewer.get('DisplayDocTitle') === true ? [] : ['title not displayed']),
		...(intents.some((intent) => hasProfile(pdf, intent)) ? [] : ['no output intent']),
		...pdf.pages.flatMap((page, index) =>
			nameOf(pdf.dictionary(page).get('Tabs')) === 'S' ? [] : [`page ${index + 1}: tab order unset`]
		),
		...checkFaces(pdf)
	];
}

function hasProfile(pdf: OpenPdf, intent: PdfDictionary): boolean {
	const profile = pdf.stream(intent.get('DestOutputProfile')) ?? '';
	return nameOf(intent.get('S')) === 'GTS_PDFA1' && profile.slice(36, 40) === 'acsp';
}

function checkFaces(pdf: OpenPdf): readonly string[] {
	const resources = pdf.dictionary(pdf.dictionary(pdf.pages[0]).get('Resources'));
	const fonts = [...pdf.dictionary(resources.get('Font'))];
	return fonts.flatMap(([name, font]) => {
		const dictionary = pdf.dictionary(font);
		const [descendant] = pdf.array(dictionary.get('DescendantFonts'));
		const descriptor = pdf.dictionary(pdf.dictionary(descendant).get('FontDescriptor'));
		const embedded: PdfValue | undefined = descriptor.get('FontFile2');
		return [
			...(pdf.stream(embedded) ? [] : [`face ${name} not embedded`]),
			...(pdf.stream(dictionary.get('ToUnicode')) ? [] : [`face ${name} without ToUnicode`])
		];
	});
}
