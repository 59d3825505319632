import { describe, expect, it } from 'vitest';
import { isLanguageTag } from './is-language-tag.ts';

describe('a language tag', () => {
	// RFC 5646, appendix A: examples of well-formed tags.
	it.each([
		...['de', 'fr', 'ja', 'zh-Hant', 'sr-Latn', 'zh-cmn-Hans-CN', 'cmn-Hans-CN', 'zh-yue-HK'],
		...['sl-rozaj', 'sl-rozaj-biske', 'sl-nedis', 'de-CH-1901', 'hy-Latn-IT-arevela', 'es-419'],
		...['de-CH-x-phonebk', 'az-Arab-x-AZE-derbend', 'x-whatever', 'qaa-Qaaa-QM-x-southern'],
		...['en-US-u-islamcal', 'zh-CN-a-myext-x-private', 'en-a-myext-b-another']
	])('is well-formed: %s', (tag) => {
		expect(isLanguageTag(tag)).toBe(true);
	});

	// RFC 5646, appendix A: “de-419-DE” has two regions, “a-DE” starts with a single character.
	it.each([
		'de-419-DE',
		'a-DE',
		'',
		'i',
		'it_IT',
		'it-',
		'-it',
		'it IT',
		'italianissimo',
		'x',
		'en-u'
	])('is not well-formed: “%s”', (tag) => {
		expect(isLanguageTag(tag)).toBe(false);
	});
});
