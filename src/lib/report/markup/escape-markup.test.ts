import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, writeAttributes } from './escape-markup.ts';
import { readMarkup } from './read-markup.ts';

describe('text in markup', () => {
	it('never opens a tag, an entity or an attribute', () => {
		expect(escapeMarkup(`<b a="1" c='2'>&amp;`)).toBe(
			'&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;'
		);
	});

	it('loses only what XML cannot write', () => {
		expect(escapeMarkup('a\u0000b\u001bc\ud800d\uffffe\tf\r\ng\rh')).toBe('abcde\tf\ng\nh');
	});

	it('gives back every other text exactly', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const back = readMarkup(escapeMarkup(text));
				expect(back).toBe(text.replace(/(?![\n\t])\p{Cc}/gu, ''));
			})
		);
	});

	it('cannot leave the value of an attribute', () => {
		expect(writeAttributes({ title: '" onload="alert(1)' })).toBe(
			' title="&quot; onload=&quot;alert(1)"'
		);
	});
});
