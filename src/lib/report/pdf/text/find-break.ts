import { findWord } from './find-word.ts';

/** What may follow a character: nothing new, a line, a hyphen and a line; or a line must. */
export type BreakKind = 'none' | 'line' | 'hyphen' | 'forced';

/** A word this long is taken for an address and may also break after its separators. */
const longWord = 25;
const separators = '?&=_%#@+~';
const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** What may follow the character at a place of a text. */
export function findBreak(text: string, index: number): BreakKind {
	const character = text[index] ?? '';
	if (character === '\n') return 'forced';
	// Most characters are letters.
	if (character > '@' && character < '\u00ad' && character !== '_' && character !== '~')
		return 'none';
	const next = text[index + 1];
	if (next === undefined || next === ' ' || next === '\n') return 'none';
	if (character === ' ' || character === '\u200b') return 'line';
	if (character === '\u00ad') return 'hyphen';
	return breaksWord(text, index, character, next) ? 'line' : 'none';
}

function breaksWord(text: string, index: number, character: string, next: string): boolean {
	const previous = text[index - 1];
	if (previous === undefined || previous === ' ' || previous === '\n') return false;
	switch (character) {
		case '-':
		case '\u2010':
		case '\u2013':
			return next !== character && !(isDigit(previous) && isDigit(next));
		case '\u2014':
			return true;
		case '/':
			return next !== '/' && previous !== '/' && previous !== ':' && !isDigit(next);
		default:
			return (
				separators.includes(character) && !separators.includes(next) && isInLongWord(text, index)
			);
	}
}

function isInLongWord(text: string, index: number): boolean {
	const { from, to } = findWord(text, index);
	return to - from >= longWord;
}
