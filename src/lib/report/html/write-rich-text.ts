import type { Inline, RichText } from '../model/document.ts';
import { parseOpenAddress } from '../model/open-address.ts';
import { escapeMarkup, writeAttributes } from '../markup/escape-markup.ts';
import type { HtmlContext } from './html-context.ts';

/** Rich text as inline elements; a link that a report may not open, or that leads nowhere, is its text. */
export function writeRichText(text: RichText, context: HtmlContext): string {
	if (typeof text === 'string') return escapeMarkup(text);
	return text.map((inline) => writeInline(inline, context)).join('');
}

function writeInline(inline: Inline, { headings }: HtmlContext): string {
	if (typeof inline === 'string') return escapeMarkup(inline);
	const text = escapeMarkup(inline.text);
	switch (inline.kind) {
		case 'strong':
			return `<strong>${text}</strong>`;
		case 'link': {
			const url = parseOpenAddress(inline.url);
			if (url === null) return text;
			return `<a${writeAttributes({ href: url, rel: 'noreferrer' })}>${text}</a>`;
		}
		case 'reference':
			if (!headings.has(inline.target)) return text;
			return `<a${writeAttributes({ href: `#${inline.target}` })}>${text}</a>`;
		default:
			return inline satisfies never;
	}
}
