import { describe, expect, it } from 'vitest';
import { smallModel } from '../fixtures/small-model.ts';
import type { Model } from '../model-schema.ts';
import { languages } from '../vocabulary.ts';
import { countWords } from './count-words.ts';
import { findMissingTranslations } from './find-missing-translations.ts';
import { listTexts } from '../list-texts.ts';
import { measureReading } from './measure-reading.ts';
import { splitSentences } from './split-sentences.ts';

/** The small model with another wording of its question. */
function withWording(it: string, en: string): Model {
	const [trait] = smallModel.traits;
	const [question] = trait!.questions;
	return {
		...smallModel,
		traits: [{ ...trait!, questions: [{ ...question!, wording: { it, en } }] }]
	};
}

describe('listTexts', () => {
	it('names every part that has an id by it, and finds head, law and traits', () => {
		const places = listTexts(smallModel).map(({ place }) => place);
		expect(places).toContain('model/audiences/company/name');
		expect(places).toContain('legal/facts/act/meaning');
		expect(places).toContain('traits/lead/questions/mandate/anchors/4');
		expect(places).toContain('traits/lead/questions/mandate/audiences/company/helpFor/0/text');
		expect(new Set(places).size).toBe(places.length);
	});
});

describe('findMissingTranslations', () => {
	it('finds nothing in a complete model', () => {
		expect(findMissingTranslations(smallModel, languages)).toEqual([]);
	});

	it('finds a text that is only spaces, with place and language', () => {
		expect(findMissingTranslations(withWording('Chi?', '  '), languages)).toEqual([
			{ place: 'traits/lead/questions/mandate/wording', language: 'en' }
		]);
	});
});

describe('countWords', () => {
	it.each([
		['', 0],
		['Chi guida?', 2],
		['una rete – oggi', 3],
		['L. 81/2017', 2],
		['vita-lavoro', 1]
	])('%s', (text, words) => expect(countWords(text)).toBe(words));
});

describe('splitSentences', () => {
	it.each<readonly [string, readonly string[]]>([
		['Comune o Ambito sociale', []],
		['Conta il testo. È del 2021.', ['Conta il testo.', 'È del 2021.']],
		['Lo dice l’art. 51 del TUIR.', ['Lo dice l’art. 51 del TUIR.']],
		['Chi guida? «Noi.» Basta così!', ['Chi guida?', '«Noi.»', 'Basta così!']]
	])('%s', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));
});

describe('measureReading', () => {
	const six = 'Uno due tre quattro cinque sei?';

	it('counts the words of whole sentences only, and the questions that are too long', () => {
		const model = withWording(six, 'Who leads?');
		expect(measureReading(model, 'it', 5)).toEqual({
			language: 'it',
			sentences: 1,
			meanWords: 6,
			longQuestions: [{ place: 'traits/lead/questions/mandate/wording', words: 6 }]
		});
		expect(measureReading(model, 'en', 5)).toMatchObject({ meanWords: 2, longQuestions: [] });
	});

	it('has a mean without a sentence', () => {
		expect(measureReading(smallModel, 'it', 20)).toMatchObject({ sentences: 0, meanWords: 0 });
	});

	it('looks at the wording an audience has of its own', () => {
		const model = withWording('Chi?', 'Who?');
		const [trait] = model.traits;
		const [question] = trait!.questions;
		const audiences = { company: { wording: { it: six, en: 'Who?' } } };
		const own = { ...model, traits: [{ ...trait!, questions: [{ ...question!, audiences }] }] };
		expect(measureReading(own, 'it', 5).longQuestions.map(({ place }) => place)).toEqual([
			'traits/lead/questions/mandate/audiences/company/wording'
		]);
	});
});
