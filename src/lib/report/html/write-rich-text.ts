import type { Language } from '../../core/definition/vocabulary.ts';
import type { Inline, RichText } from '../model/document.ts';
import { parseOpenAddress } from '../model/open-address.ts';
import { splitLanguages } from '../model/split-languages.ts';
import { escapeMarkup, writeAttributes } from '../markup/escape-markup.ts';
import type { HtmlContext } from './html-context.ts';

/** Rich text as inline elements; a link that a report may not open, or that leads nowhere, is its text. */
export function writeRichText(text: RichText, context: HtmlContext): string {
	return splitLanguages(text, context.fallbacks)
		.map((inline) => writeInline(inline, context))
		.join('');
}

function writeInline(inline: Inline, { headings, language }: HtmlContext): string {
	if (typeof inline === 'string') return escapeMarkup(inline);
	const text = escapeMarkup(inline.text);
	switch (inline.kind) {
		case 'strong':
			return `<strong${writeLanguage(inline.language, language)}>${text}</strong>`;
		case 'in-language': {
			const lang = writeLanguage(inline.language, language);
			return lang ? `<span${lang}>${text}</span>` : text;
		}
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

/** Only where it is not that of the document. */
function writeLanguage(own: Language | undefined, language: Language): string {
	return own === undefined || own === language ? '' : writeAttributes({ lang: own });
}
