import type { Language } from '../../core/definition/vocabulary.ts';
import { escapeMarkup, keepWritable, writeAttributes } from '../markup/escape-markup.ts';
import type { Inline, RichText } from '../model/document.ts';
import { parseOpenAddress } from '../model/open-address.ts';
import { splitLanguages } from '../model/split-languages.ts';
import type { DocxContext } from './docx-context.ts';
import { wordLanguages } from './docx-styles.ts';

const strong = '<w:b/>';
const linked = '<w:rStyle w:val="Hyperlink"/>';

/**
 * Rich text as runs; a link that a report may not open, or that leads nowhere, is its text. `look` are the
 * properties of all of them, in Word's order.
 */
export function writeRuns(text: RichText, context: DocxContext, look = ''): string {
	return splitLanguages(text, context.fallbacks)
		.map((inline) => writeInline(inline, context, look))
		.join('');
}

function writeInline(inline: Inline, context: DocxContext, look: string): string {
	if (typeof inline === 'string') return writeRun(inline, look);
	switch (inline.kind) {
		case 'strong':
			return writeRun(inline.text, strong + writeLanguage(inline.language, context));
		case 'in-language':
			return writeRun(inline.text, look + writeLanguage(inline.language, context));
		case 'link': {
			const url = parseOpenAddress(inline.url);
			if (url === null) return writeRun(inline.text, look);
			return writeLink({ 'r:id': context.linkTo(url) }, inline.text);
		}
		case 'reference': {
			const bookmark = context.bookmarks.get(inline.target);
			if (bookmark === undefined) return writeRun(inline.text, look);
			return writeLink({ 'w:anchor': bookmark }, inline.text);
		}
		default:
			return inline satisfies never;
	}
}

function writeLink(target: Readonly<Record<string, string>>, text: string): string {
	const attributes = writeAttributes({ ...target, 'w:history': '1' });
	return `<w:hyperlink${attributes}>${writeRun(text, linked)}</w:hyperlink>`;
}

/** One text in one look; its line breaks and tabs become Word's own. */
export function writeRun(text: string, look = ''): string {
	if (text === '') return '';
	const parts = keepWritable(text)
		.split(/([\n\t])/)
		.filter((part) => part !== '')
		.map((part) => {
			if (part === '\n') return '<w:br/>';
			if (part === '\t') return '<w:tab/>';
			return `<w:t xml:space="preserve">${escapeMarkup(part)}</w:t>`;
		});
	const properties = look && `<w:rPr>${look}</w:rPr>`;
	return `<w:r>${properties}${parts.join('')}</w:r>`;
}

/** Runs in bold. */
export function writeStrong(text: RichText, context: DocxContext): string {
	return writeRuns(text, context, strong);
}

/** Only where it is not that of the document. */
function writeLanguage(own: Language | undefined, { language }: DocxContext): string {
	if (own === undefined || own === language) return '';
	return `<w:lang${writeAttributes({ 'w:val': wordLanguages[own] })}/>`;
}
