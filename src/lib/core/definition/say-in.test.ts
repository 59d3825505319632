import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { halfGermanModel } from './fixtures/half-german-model.ts';
import { sayIn } from './say-in.ts';
import type { Text } from './text.ts';
import { audiences } from './vocabulary.ts';

const compile = (audience: (typeof audiences)[number], language: string) =>
	compileQuestionnaire(halfGermanModel, 'hash', audience, language);
const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const code = fc.stringMatching(/^[a-z]{2,3}$/);

describe('sayIn', () => {
	it.each<readonly [string, Text, string]>([
		['de', { it: 'Chi guida?', en: 'Who leads?', de: 'Wer leitet?' }, 'Wer leitet?'],
		['de', { it: 'Chi guida?', en: 'Who leads?' }, '[EN] Who leads?'],
		['de', { it: 'Chi guida?', en: 'Who leads?', de: '  ' }, '[EN] Who leads?'],
		['de', { it: 'Chi guida?', en: ' ' }, '[IT] Chi guida?'],
		['de', { it: 'Chi guida?' }, '[IT] Chi guida?'],
		['en', { it: 'Chi guida?' }, '[IT] Chi guida?'],
		['it', { it: 'Chi guida?', en: 'Who leads?' }, 'Chi guida?']
	])('reads in %s, of %j', (language, text, said) => expect(sayIn(language)(text)).toBe(said));

	it('leaves a text that is written in the language as it is, whatever else is written', () => {
		fc.assert(
			fc.property(code, words, fc.dictionary(code, words), (language, own, others) => {
				const text: Text = { it: 'Chi guida?', ...others, [language]: own };
				expect(sayIn(language)(text)).toBe(own);
			})
		);
	});

	it('shows by a mark every text that is in another language', () => {
		fc.assert(
			fc.property(code, fc.dictionary(code, words), (language, others) => {
				const text: Text = { it: 'Chi guida?', ...others };
				if (language !== 'it') Reflect.deleteProperty(text, language);
				const said = sayIn(language)(text);
				expect(said.startsWith('[EN] ') || said.startsWith('[IT] ')).toBe(language !== 'it');
			})
		);
	});
});

describe('a questionnaire in a language in progress', () => {
	it('reads what is translated as it is, and the rest in English with a mark', () => {
		const { language, name, description, traits } = compile('municipality', 'de');
		expect({ language, name, description }).toEqual({
			language: 'de',
			name: 'Name',
			description: '[EN] description, en'
		});
		expect(traits[0]?.questions[0]).toMatchObject({
			wording: 'Wer leitet?',
			anchors: ['[EN] zero, en', '[EN] one, en', '[EN] two, en', '[EN] three, en', '[EN] four, en']
		});
	});

	it.each(audiences)('has no mark for a %s in a complete language', (audience) => {
		for (const language of ['it', 'en'])
			expect(JSON.stringify(compile(audience, language))).not.toMatch(/\[(IT|EN)\]/);
	});
});
