import type { Language } from '../../../core/definition/vocabulary.ts';
import type { Inline, RichText } from '../../model/document.ts';
import { splitLanguages } from '../../model/split-languages.ts';
import { parseOpenAddress } from '../../model/open-address.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { LinkTarget } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanText } from './clean-text.ts';
import type { TextRun } from './text-run.ts';

/** What runs are made with that is the same in a whole document. */
export interface RunContext {
	/** Of the document. */
	readonly language: Language;
	/** Texts of the model in another language, with their mark. */
	readonly fallbacks?: readonly string[];
	/** The headings of the document, by id. */
	readonly headings: ReadonlySet<string>;
}

/** Rich text as runs of an element: emphasis as weight; links and other languages as elements of their own. */
export function buildRuns(
	text: RichText,
	style: TextStyle,
	owner: StructureElement,
	context: RunContext
): readonly TextRun[] {
	return splitLanguages(text, context.fallbacks)
		.map((inline) => buildRun(inline, style, owner, context))
		.filter((run) => run.text !== '');
}

function buildRun(
	inline: Inline,
	style: TextStyle,
	owner: StructureElement,
	context: RunContext
): TextRun {
	if (typeof inline === 'string') return { text: cleanText(inline), style, owner };
	const text = cleanText(inline.text);
	switch (inline.kind) {
		case 'strong': {
			const strong: TextStyle = { ...style, weight: 'semibold' };
			if (!inline.language) return { text, style: strong, owner };
			return buildSpoken(text, inline.language, strong, owner, context);
		}
		case 'in-language':
			return buildSpoken(text, inline.language, style, owner, context);
		case 'link': {
			const url = parseOpenAddress(inline.url);
			if (url === null) return { text, style, owner };
			return buildLink(text, style, new StructureElement('Link', owner), { kind: 'web', url });
		}
		case 'reference': {
			// A chapter can be left out: what refers to it stays text.
			if (!context.headings.has(inline.target)) return { text, style, owner };
			const reference = new StructureElement('Reference', owner);
			const element = new StructureElement('Link', reference);
			return buildLink(text, style, element, { kind: 'heading', id: inline.target });
		}
		default:
			return inline satisfies never;
	}
}

/** Marked only where it is not in the language of the document (ISO 32000-1, 14.9.2). */
function buildSpoken(
	text: string,
	language: Language,
	style: TextStyle,
	owner: StructureElement,
	context: RunContext
): TextRun {
	if (language === context.language) return { text, style, owner, language };
	return { text, style, owner: new StructureElement('Span', owner, { language }), language };
}

function buildLink(
	text: string,
	style: TextStyle,
	owner: StructureElement,
	link: LinkTarget
): TextRun {
	return { text, style: { ...style, color: 'leaf' }, owner, link };
}
