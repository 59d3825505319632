import type { Model } from '../model-schema.ts';
import type { Language } from '../vocabulary.ts';
import { countWords } from './count-words.ts';
import { listTexts, type PlacedText } from '../list-texts.ts';
import { splitSentences } from './split-sentences.ts';

/** How long the texts of a model are to read, in one language. */
export interface ReadingLength {
	readonly language: Language;
	readonly sentences: number;
	/** Mean number of words in a sentence; 0 without sentences. */
	readonly meanWords: number;
	/** The questions, wherever an audience words them otherwise, that take more words than they should. */
	readonly longQuestions: readonly { readonly place: string; readonly words: number }[];
}

/** Measures every text of a model; a question is long above `mostWords`. */
export function measureReading(model: Model, language: Language, mostWords: number): ReadingLength {
	const texts = listTexts(model);
	const lengths = texts.flatMap(({ text }) => splitSentences(text[language] ?? '').map(countWords));
	const total = lengths.reduce((sum, words) => sum + words, 0);
	return {
		language,
		sentences: lengths.length,
		meanWords: lengths.length === 0 ? 0 : total / lengths.length,
		longQuestions: findLong(texts, language, mostWords)
	};
}

function findLong(texts: readonly PlacedText[], language: Language, mostWords: number) {
	return texts
		.filter(({ place }) => /^traits\/.+\/wording$/.test(place))
		.map(({ place, text }) => ({ place, words: countWords(text[language] ?? '') }))
		.filter(({ words }) => words > mostWords);
}
