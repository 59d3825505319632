import type { HeadingBlock, ListBlock, ParagraphBlock, RichText } from './document.ts';

/** A heading; its id must be unique in the document. */
export function buildHeading(level: HeadingBlock['level'], text: string, id: string): HeadingBlock {
	return { kind: 'heading', level, text, id };
}

/** A paragraph, in the style given. */
export function buildParagraph(text: RichText, style?: ParagraphBlock['style']): ParagraphBlock {
	return { kind: 'paragraph', text, ...(style && { style }) };
}

/** A list; ordered when the order means something, small as print to look things up in. */
export function buildList(
	items: readonly RichText[],
	{ ordered = false, small = false } = {}
): ListBlock {
	return { kind: 'list', items, ...(ordered && { ordered }), ...(small && { small }) };
}
