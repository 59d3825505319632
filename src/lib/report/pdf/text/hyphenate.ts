import createHyphenator from 'hyphen';
import british from 'hyphen/patterns/en-gb.js';
import italian from 'hyphen/patterns/it.js';
import type { Language } from '../../../core/definition/vocabulary.ts';

/**
 * A text with soft hyphens where its words may be parted at the end of a line, in its own language where that is
 * known.
 */
export type Hyphenate = (text: string, own?: Language) => string;

const softHyphen = '\u00ad';
const minWordLength = 6;
/** Letters that stay together at the beginning and at the end of a word. */
const minPart = 3;
/** Addresses, codes and numbers are never parted, nor names written in capitals. */
const plainWord =
	/(?<![\p{L}\p{N}\u00ad_@/\\.:-])\p{L}\p{Ll}{5,}(?![\p{L}\p{N}\u00ad_@/\\-]|[.:][\p{L}\p{N}])/gu;

const hyphenators = {
	it: createHyphenator(italian, { minWordLength }),
	en: createHyphenator(british, { minWordLength })
} as const satisfies Record<Language, unknown>;

/** Words parted before, by language: reports repeat their words. */
const known: Readonly<Record<Language, Map<string, string>>> = { it: new Map(), en: new Map() };
/** Words of more reports than one are not kept for ever. */
const mostKnown = 20_000;

/**
 * Parts words by Liang's patterns, as TeX does; the interface writes British English. A text that does not say its
 * language is in the one given.
 */
export function createHyphenate(language: Language): Hyphenate {
	return (text, own = language) => partText(text, own);
}

/** Parts no word. */
export const keepWhole: Hyphenate = (text) => text;

/** Parts only the words of a text that says its language. */
export function partWhenKnown(hyphenate: Hyphenate): Hyphenate {
	return (text, own) => (own === undefined ? text : hyphenate(text, own));
}

function partText(text: string, language: Language): string {
	const words = known[language];
	return text.replace(plainWord, (word) => {
		const before = words.get(word);
		if (before !== undefined) return before;
		if (words.size >= mostKnown) words.clear();
		const parted = partWord(word, language);
		words.set(word, parted);
		return parted;
	});
}

function partWord(word: string, language: Language): string {
	// The library lowers letters as the device's language does: of lowered ones it makes the same everywhere.
	const lowered = word.toLowerCase();
	const parted = hyphenators[language](lowered);
	// The library types its two ways of working as one: without `async` it gives the text itself.
	if (typeof parted !== 'string' || lowered.length !== word.length) return word;
	let start = 0;
	return joinShortEnds(parted.split(softHyphen))
		.map((part) => word.slice(start, (start += part.length)))
		.join(softHyphen);
}

function joinShortEnds(syllables: readonly string[]): readonly string[] {
	const parts = [...syllables];
	while (parts.length > 1 && (parts[0]?.length ?? 0) < minPart)
		parts.splice(0, 2, parts.slice(0, 2).join(''));
	while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < minPart)
		parts.splice(-2, 2, parts.slice(-2).join(''));
	return parts;
}
