import type { Inline, RichText } from './document.ts';

/** Texts one after the other with something between them; a plain string where all of them are. */
export function joinTexts(texts: readonly RichText[], between: string): RichText {
	const plain = texts.filter((text) => typeof text === 'string');
	if (plain.length === texts.length) return plain.join(between);
	return texts.flatMap((text, index): readonly Inline[] => [
		...(index > 0 && between !== '' ? [between] : []),
		...listInlines(text)
	]);
}

/** The runs of a text. */
export function listInlines(text: RichText): readonly Inline[] {
	return typeof text === 'string' ? [text] : text;
}
