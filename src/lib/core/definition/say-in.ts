import type { Say } from './compile-claim.ts';
import type { Text } from './text.ts';

/**
 * Reads texts in one language. What is not written there yet is read in English where there is English,
 * otherwise in Italian, with a mark in front that shows it: `[EN] …`, `[IT] …`.
 */
export function sayIn(language: string): Say {
	return (text) => findWords(text, language) ?? fallBack(text, language);
}

/** A text in one language; undefined where it is not written, or only in spaces. */
export function findWords(text: Text, language: string): string | undefined {
	const words = text[language];
	return words === undefined || words.trim() === '' ? undefined : words;
}

function fallBack(text: Text, language: string): string {
	const english = language === 'it' ? undefined : findWords(text, 'en');
	return english === undefined ? `[IT] ${text.it}` : `[EN] ${english}`;
}
