import { escapeMarkup, keepWritable, writeAttributes } from '../markup/escape-markup.ts';
import type { Inline, RichText } from '../model/document.ts';
import { parseOpenAddress } from '../model/open-address.ts';
import type { DocxContext } from './docx-context.ts';

const strong = '<w:rPr><w:b/></w:rPr>';
const linked = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';

/** Rich text as runs; a link that a report may not open, or that leads nowhere, is its text. */
export function writeRuns(text: RichText, context: DocxContext): string {
	if (typeof text === 'string') return writeRun(text);
	return text.map((inline) => writeInline(inline, context)).join('');
}

function writeInline(inline: Inline, context: DocxContext): string {
	if (typeof inline === 'string') return writeRun(inline);
	switch (inline.kind) {
		case 'strong':
			return writeRun(inline.text, strong);
		case 'link': {
			const url = parseOpenAddress(inline.url);
			if (url === null) return writeRun(inline.text);
			return writeLink({ 'r:id': context.linkTo(url) }, inline.text);
		}
		case 'reference': {
			const bookmark = context.bookmarks.get(inline.target);
			if (bookmark === undefined) return writeRun(inline.text);
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
	return `<w:r>${look}${parts.join('')}</w:r>`;
}

/** Runs in bold. */
export function writeStrong(text: string): string {
	return writeRun(text, strong);
}
