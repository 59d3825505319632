import type { Inline, RichText } from '../../model/document.ts';
import { parseOpenAddress } from '../../model/open-address.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { LinkTarget } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanText } from './clean-text.ts';
import type { TextRun } from './text-run.ts';

/** Rich text as runs of an element: emphasis as weight, links as elements of their own. */
export function buildRuns(
	text: RichText,
	style: TextStyle,
	owner: StructureElement,
	headings: ReadonlySet<string>
): readonly TextRun[] {
	const inlines: readonly Inline[] = typeof text === 'string' ? [text] : text;
	return inlines
		.map((inline) => buildRun(inline, style, owner, headings))
		.filter((run) => run.text !== '');
}

function buildRun(
	inline: Inline,
	style: TextStyle,
	owner: StructureElement,
	headings: ReadonlySet<string>
): TextRun {
	if (typeof inline === 'string') return { text: cleanText(inline), style, owner };
	const text = cleanText(inline.text);
	switch (inline.kind) {
		case 'strong':
			return { text, style: { ...style, weight: 'semibold' }, owner };
		case 'link': {
			const url = parseOpenAddress(inline.url);
			if (url === null) return { text, style, owner };
			return buildLink(text, style, new StructureElement('Link', owner), { kind: 'web', url });
		}
		case 'reference': {
			// A chapter can be left out: what refers to it stays text.
			if (!headings.has(inline.target)) return { text, style, owner };
			const reference = new StructureElement('Reference', owner);
			const element = new StructureElement('Link', reference);
			return buildLink(text, style, element, { kind: 'heading', id: inline.target });
		}
		default:
			return inline satisfies never;
	}
}

function buildLink(
	text: string,
	style: TextStyle,
	owner: StructureElement,
	link: LinkTarget
): TextRun {
	return { text, style: { ...style, color: 'leaf' }, owner, link };
}
