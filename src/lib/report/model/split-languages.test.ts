import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../core/definition/say-in.ts';
import { flatten } from './fixtures/list-strings.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';
import { listFallbacks } from './list-fallbacks.ts';
import { splitLanguages } from './split-languages.ts';

const wording = sayIn('en')({ it: 'C’è un ufficio con un mandato scritto?' });
const owner = sayIn('en')({ it: 'Segreteria generale.' });
const fallbacks = [wording, owner];
const italian = (text: string) => ({ kind: 'in-language', text, language: 'it' });

describe('a text of the model in another language', () => {
	it('is a run of its own after its mark', () => {
		expect(splitLanguages(wording, fallbacks)).toEqual([
			'[IT] ',
			italian('C’è un ufficio con un mandato scritto?')
		]);
	});

	it('ends where it ends inside a sentence, also cut short or without its full stop', () => {
		const sentence = `To find out: [IT] C’è un ufficio con… Knows: [IT] Segreteria generale (question 3)`;
		expect(splitLanguages(sentence, fallbacks)).toEqual([
			'To find out: [IT] ',
			italian('C’è un ufficio con'),
			'… Knows: [IT] ',
			italian('Segreteria generale'),
			' (question 3)'
		]);
	});

	it('stays strong', () => {
		expect(splitLanguages([{ kind: 'strong', text: owner }, ' now'], fallbacks)).toEqual([
			{ kind: 'strong', text: '[IT] ' },
			{ kind: 'strong', text: 'Segreteria generale.', language: 'it' },
			' now'
		]);
	});

	it('is not made of a mark that somebody else typed', () => {
		expect(splitLanguages('[IT] per favore, [EN] please', fallbacks)).toEqual([
			'[IT] per favore, [EN] please'
		]);
		expect(splitLanguages(wording)).toEqual([wording]);
	});

	it('loses nothing of any text', () => {
		const piece = fc.oneof(fc.string(), fc.constantFrom('[IT] ', '[EN] ', wording, owner, 'C’è '));
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join('');
				expect(flatten(splitLanguages(text, fallbacks))).toBe(text);
			})
		);
	});
});

describe('the texts a questionnaire has in another language', () => {
	it('are found wherever they stand, once each', () => {
		const questionnaire = buildTinyQuestionnaire('it', 'municipality');
		expect(listFallbacks(questionnaire)).toEqual([]);
		const borrowed = { ...questionnaire, name: '[EN] A model', description: '[EN] A model' };
		const cautions = [{ id: 'one', text: '[EN] Take care.' }];
		expect(listFallbacks({ ...borrowed, cautions }).toSorted()).toEqual([
			'[EN] A model',
			'[EN] Take care.'
		]);
	});
});
