import type { StyleName } from './docx-context.ts';

/** A paragraph in a style; without one it is body text. `more` are further properties, in Word's order. */
export function writeParagraph(runs: string, style?: StyleName, more = ''): string {
	const named = style ? `<w:pStyle w:val="${style}"/>` : '';
	const properties = named || more ? `<w:pPr>${named}${more}</w:pPr>` : '';
	return `<w:p>${properties}${runs}</w:p>`;
}
