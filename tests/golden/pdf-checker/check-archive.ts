import { listDictionaries } from './list-dictionaries.ts';
import type { OpenPdf } from './open-pdf.ts';
import { isArray, readText, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { nameOf } from './structure-node.ts';

/** What an archive cannot keep: secrets, layers seen through, an old packing, a file without identity. */
export function checkArchive(pdf: OpenPdf): readonly string[] {
	const identity = pdf.array(pdf.trailer.get('ID'));
	const isNamed = identity.length === 2 && identity.every((half) => readText(half));
	const faults = listDictionaries(pdf).flatMap((one) => [
		...checkTransparency(pdf, one),
		...checkPacking(pdf, one)
	]);
	return [
		...(pdf.trailer.has('Encrypt') ? ['encrypted'] : []),
		...(isNamed ? [] : ['no file identifier']),
		...new Set(faults)
	];
}

function checkTransparency(pdf: OpenPdf, dictionary: PdfDictionary): readonly string[] {
	const mask = pdf.resolve(dictionary.get('SMask'));
	const modes = asList(pdf.resolve(dictionary.get('BM'))).map(nameOf);
	return [
		...(mask === undefined || nameOf(mask) === 'None' ? [] : ['transparency: SMask']),
		...['CA', 'ca']
			.filter((key) => Number(pdf.resolve(dictionary.get(key)) ?? 1) < 1)
			.map((key) => `transparency: ${key} below 1`),
		...modes.filter((mode) => mode !== 'Normal').map((mode) => `transparency: blend mode ${mode}`),
		...(nameOf(dictionary.get('S')) === 'Transparency' ? ['transparency: group'] : [])
	];
}

function checkPacking(pdf: OpenPdf, dictionary: PdfDictionary): readonly string[] {
	const filters = asList(pdf.resolve(dictionary.get('Filter'))).map(nameOf);
	return filters.includes('LZWDecode') || filters.includes('LZW') ? ['packed by LZW'] : [];
}

function asList(value: PdfValue | undefined): readonly PdfValue[] {
	if (isArray(value)) return value;
	return value === undefined ? [] : [value];
}
