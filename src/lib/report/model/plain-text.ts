import type { RichText } from './document.ts';

/** The words of a rich text, without emphasis and links. */
export function writePlainText(text: RichText): string {
	if (typeof text === 'string') return text;
	return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
