import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from './fixtures/list-strings.ts';
import { asOurs, asTyped, markTyped, markTypedStrong, writeRound } from './typed-words.ts';

const english = { assessment: { language: 'en' } } as const;
const silent = { assessment: {} };
const typed = (text: string) => ({ kind: 'in-language', text, language: 'en' });

describe('what a person typed', () => {
	it('is a run in the language of the assessment, strong or not', () => {
		expect(markTyped(asTyped('Town hall'), english)).toEqual(typed('Town hall'));
		expect(markTypedStrong(asTyped('Town hall'), english)).toEqual({
			...typed('Town hall'),
			kind: 'strong'
		});
	});

	it('is plain where the assessment does not say its language, and so are words of ours', () => {
		expect(markTyped(asTyped('Town hall'), silent)).toBe('Town hall');
		expect(markTypedStrong(asTyped('Town hall'), silent)).toEqual({
			kind: 'strong',
			text: 'Town hall'
		});
		expect(markTyped(asOurs('Comune'), english)).toBe('Comune');
	});
});

describe('a sentence round words', () => {
	const say = (who = '', what = '') => `Dice ${who}: «${what}», di nuovo ${who}.`;

	it('tells the words from its own', () => {
		expect(writeRound(say, [asTyped('Town hall'), asTyped('yes')], english)).toEqual([
			'Dice ',
			typed('Town hall'),
			': «',
			typed('yes'),
			'», di nuovo ',
			typed('Town hall'),
			'.'
		]);
		expect(writeRound(say, [asOurs('Comune'), asTyped('yes')], english)).toEqual([
			'Dice ',
			'Comune',
			': «',
			typed('yes'),
			'», di nuovo ',
			'Comune',
			'.'
		]);
	});

	it('is plain where nothing is to be told apart', () => {
		expect(writeRound(say, [asTyped('a'), asTyped('b')], silent)).toBe(say('a', 'b'));
		expect(writeRound(say, [asOurs('a'), asTyped('')], english)).toBe(say('a', ''));
	});

	it('stays plain where it does not print the words as they are', () => {
		expect(writeRound((text = '') => `${text.toUpperCase()}!`, [asTyped('yes')], english)).toBe(
			'YES!'
		);
	});

	it('says the same whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (who, what) => {
				const text = writeRound(say, [asTyped(who), asTyped(what)], english);
				expect(flatten(text)).toBe(say(who, what));
			})
		);
	});
});
