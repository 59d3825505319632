import { cleanText } from './clean-text.ts';

/** Text for titles, bookmarks and descriptions: one line, no break opportunities. */
export function cleanLine(text: string): string {
	return cleanText(text)
		.replace(/[\u00ad\u200b]/g, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}
