import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
	it('writes numbers, escapes and literals as in RFC 8785 §3.2.2', () => {
		const value = {
			numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
			string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
			literals: [null, true, false]
		};
		expect(canonicalJson(value)).toBe(
			'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
		);
	});

	it('sorts keys by UTF-16 code unit as in RFC 8785 §3.2.3', () => {
		const keys = ['\u20ac', '\r', '\u00f6', '1', '\ud83d\ude00', '\u0080'];
		const text = canonicalJson(Object.fromEntries(keys.map((key, index) => [key, index])));
		expect(Object.keys(JSON.parse(text) as object)).toEqual([
			'1',
			'\r',
			'\u0080',
			'\u00f6',
			'\u20ac',
			'\ud83d\ude00'
		]);
		expect(text.indexOf('"\\r"')).toBeLessThan(text.indexOf('"1"'));
	});

	it('brings text and keys to NFC, and sorts the keys afterwards', () => {
		expect(canonicalJson({ 'e\u0301': 'o\u0300', f: 1 })).toBe('{"f":1,"é":"ò"}');
	});

	it('leaves out keys without a value and keeps null', () => {
		expect(canonicalJson({ a: undefined, b: null, c: [undefined] })).toBe('{"b":null,"c":[null]}');
	});

	it('refuses numbers that are not finite', () => {
		expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
		expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
	});
});
