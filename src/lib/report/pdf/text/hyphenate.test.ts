import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHyphenate, keepWhole, partWhenKnown } from './hyphenate.ts';

const show = (text: string) => text.replaceAll('\u00ad', '|');
const italian = createHyphenate('it');
const british = createHyphenate('en');

describe('parting words', () => {
	it('follows the syllables of Italian, also after an apostrophe', () => {
		expect(show(italian('conciliazione'))).toBe('con|ci|lia|zione');
		expect(show(italian('dell’amministrazione'))).toBe('dell’ammi|ni|stra|zione');
	});

	it('follows the patterns of British English', () => {
		expect(show(british('organisation'))).toBe('organ|isa|tion');
	});

	it('follows the patterns of the language a text says it is in', () => {
		expect(show(italian('organisation', 'en'))).toBe('organ|isa|tion');
		expect(show(british('conciliazione', 'it'))).toBe('con|ci|lia|zione');
	});

	it('parts nothing where it is not to, or only what says its language', () => {
		expect(keepWhole('conciliazione', 'it')).toBe('conciliazione');
		const cautious = partWhenKnown(italian);
		expect(cautious('conciliazione')).toBe('conciliazione');
		expect(show(cautious('organisation', 'en'))).toBe('organ|isa|tion');
	});

	it('leaves at least three letters on each side', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
				const parts = italian(word).split('\u00ad');
				expect(parts.join('')).toBe(word);
				if (parts.length > 1)
					expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThanOrEqual(
						3
					);
			})
		);
	});

	it.each([
		'casa',
		'REGOLAMENTO',
		'InnestoReport',
		'https://comune.esempio.it/conciliazione',
		'segreteria@comune.esempio.it',
		'relazione.innesto.json',
		'coordination-mandate',
		'protocollo2026',
		'auto\u00advalutazione'
	])('leaves %s as it is', (text) => {
		expect(italian(text)).toBe(text);
	});

	it('parts the last word of a sentence too', () => {
		expect(show(italian('È una valutazione.'))).toBe('È una valu|ta|zione.');
	});

	it('parts words alike on a device set to Turkish, whose small I has no dot', () => {
		const native = Object.getOwnPropertyDescriptor(String.prototype, 'toLocaleLowerCase');
		if (!native) throw new Error('No such method.');
		try {
			Object.defineProperty(String.prototype, 'toLocaleLowerCase', {
				...native,
				value(this: string) {
					return this.replaceAll('I', 'ı').toLowerCase();
				}
			});
			expect(show(british('Independent'))).toBe('Inde|pend|ent');
		} finally {
			Object.defineProperty(String.prototype, 'toLocaleLowerCase', native);
		}
	});

	it('adds nothing but soft hyphens, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const bare = text.replaceAll('\u00ad', '');
				expect(british(bare).replaceAll('\u00ad', '')).toBe(bare);
			})
		);
	});
});
