import { isLanguageTag } from './is-language-tag.ts';
import type { OpenPdf } from './open-pdf.ts';
import { isDictionary, readText, type PdfDictionary } from './pdf-value.ts';
import type { Operation } from './read-content.ts';
import { readPage } from './read-page.ts';
import type { StructureNode } from './structure-node.ts';

/** What is read has a language, written as BCP 47 asks, and told again only where it changes. */
export function checkLanguage(pdf: OpenPdf, root: StructureNode | null): readonly string[] {
	const whole = readLanguage(pdf.catalog);
	const silent = root ? countSilent(root, whole) : 0;
	return [
		...(whole === null ? ['no language'] : checkTag(whole)),
		...(silent ? [`${silent} elements without language`] : []),
		...(root ? checkTags(root, whole) : []),
		...pdf.pages.flatMap((page) => listMarkLanguages(readPage(pdf, page)).flatMap(checkTag))
	];
}

/** How many elements are read in no language, by themselves or by what they stand in. */
function countSilent(node: StructureNode, inherited: string | null): number {
	const language = readLanguage(node.dictionary) ?? inherited;
	const isRead = node.contents.length > 0 || node.dictionary.has('Alt');
	const below = node.children.map((child) => countSilent(child, language));
	return below.reduce((sum, count) => sum + count, language === null && isRead ? 1 : 0);
}

function checkTags(node: StructureNode, inherited: string | null): readonly string[] {
	const own = readLanguage(node.dictionary);
	const isRepeated = own !== null && own.toLowerCase() === inherited?.toLowerCase();
	return [
		...(own === null ? [] : checkTag(own)),
		...(isRepeated ? [`${node.type} repeats the language ${own}`] : []),
		...node.children.flatMap((child) => checkTags(child, own ?? inherited))
	];
}

function checkTag(language: string): readonly string[] {
	return isLanguageTag(language) ? [] : [`“${language}” is no language`];
}

/** Languages that the marks in a page tell by themselves. */
function listMarkLanguages(operations: readonly Operation[]): readonly string[] {
	return operations.flatMap(({ operator, operands }) => {
		const properties = operator === 'BDC' ? operands.find(isDictionary) : undefined;
		const language = properties ? readLanguage(properties) : null;
		return language === null ? [] : [language];
	});
}

/** Null when none is told; an empty one is told, and says that the language is not known. */
function readLanguage(dictionary: PdfDictionary): string | null {
	return dictionary.has('Lang') ? readText(dictionary.get('Lang')) : null;
}
