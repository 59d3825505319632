import { listDictionaries } from './list-dictionaries.ts';
import type { OpenPdf } from './open-pdf.ts';
import { parsePdfDate } from './parse-dates.ts';
import { isReference, readText, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { nameOf } from './structure-node.ts';

/** How a file may belong to the document (ISO 19005-3, 6.8). */
const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/** Part 3 of PDF/A carries the data, fully described; part 2 carries no file at all. */
export function checkAttachments(pdf: OpenPdf, part: number | null): readonly string[] {
	const dictionaries = listDictionaries(pdf);
	const embedded = dictionaries.filter((one) => nameOf(one.get('Type')) === 'EmbeddedFile');
	const trees = dictionaries.filter((one) => one.has('EmbeddedFiles'));
	const associated = pdf.array(pdf.catalog.get('AF'));
	if (part === 3) return checkAssociated(pdf, associated, embedded.length);
	return [
		...(dictionaries.some((one) => one.has('AF')) ? ['associated files in part 2'] : []),
		...(trees.length ? ['names of embedded files in part 2'] : []),
		...(embedded.length || dictionaries.some((one) => one.has('EF')) ? ['a file in part 2'] : [])
	];
}

function checkAssociated(
	pdf: OpenPdf,
	associated: readonly PdfValue[],
	embedded: number
): readonly string[] {
	const named = listNamed(pdf);
	const known = new Set(associated.map(idOf));
	return [
		...(associated.length ? [] : ['no associated file in part 3']),
		...(embedded > associated.length ? ['a file that nothing is associated with'] : []),
		...(named.length === associated.length && named.every((file) => known.has(idOf(file)))
			? []
			: ['associated files and their names differ']),
		...associated.flatMap((file) => checkFile(pdf, pdf.dictionary(file)))
	];
}

/** The files that viewers list by name. */
function listNamed(pdf: OpenPdf): readonly PdfValue[] {
	const tree = pdf.dictionary(pdf.dictionary(pdf.catalog.get('Names')).get('EmbeddedFiles'));
	return pdf.array(tree.get('Names')).filter((_, index) => index % 2 === 1);
}

function checkFile(pdf: OpenPdf, file: PdfDictionary): readonly string[] {
	const contents = pdf.dictionary(file.get('EF'));
	const isRelated = relationships.includes(nameOf(file.get('AFRelationship')));
	return [
		...(nameOf(file.get('Type')) === 'Filespec' ? [] : ['attachment is no Filespec']),
		...(isRelated ? [] : ['attachment without AFRelationship']),
		...['F', 'UF', 'Desc']
			.filter((key) => !readText(file.get(key))?.trim())
			.map((key) => `attachment without ${key}`),
		...['F', 'UF'].flatMap((key) => checkContents(pdf, contents.get(key), key))
	];
}

function checkContents(pdf: OpenPdf, value: PdfValue | undefined, key: string): readonly string[] {
	const stream = pdf.dictionary(value);
	const parameters = pdf.dictionary(stream.get('Params'));
	const content = pdf.stream(value);
	if (content === null) return [`attachment without EF ${key}`];
	const isTyped = /^[\w.+-]+\/[\w.+-]+$/.test(nameOf(stream.get('Subtype')));
	return [
		...(nameOf(stream.get('Type')) === 'EmbeddedFile' ? [] : ['attachment is no EmbeddedFile']),
		...(isTyped ? [] : ['attachment without MIME type']),
		...(parsePdfDate(readText(parameters.get('ModDate'))) === null
			? ['attachment without ModDate']
			: []),
		...(parameters.get('Size') === content.length ? [] : ['attachment of another size than told'])
	];
}

function idOf(value: PdfValue): number | null {
	return isReference(value) ? value.id : null;
}
