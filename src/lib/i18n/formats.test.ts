import { describe, expect, it } from 'vitest';
import { reportFormats } from './formats.ts';

const italian = reportFormats('it');
const english = reportFormats('en');

describe('the formats of a report', () => {
	it('writes whole numbers, and decimals with the mark of the language', () => {
		expect(italian.formatNumber(51.6)).toBe('52');
		expect(italian.formatNumber(3.5, 1)).toBe('3,5');
		expect(english.formatNumber(3.5, 1)).toBe('3.5');
		expect(italian.formatNumber(3, 1)).toBe('3');
	});

	it('marks thousands from ten thousand up and has no negative zero', () => {
		expect(italian.formatNumber(2000)).toBe('2000');
		expect(italian.formatNumber(10000)).toBe('10.000');
		expect(english.formatNumber(1234567)).toBe('1,234,567');
		expect(italian.formatNumber(-0.2)).toBe('0');
		expect(italian.formatNumber(-2)).toBe('-2');
	});

	it('refuses what is not a number', () => {
		expect(() => italian.formatNumber(Number.NaN)).toThrow(RangeError);
	});

	it('writes shares as whole percentages', () => {
		expect(italian.formatPercent(0.774)).toBe('77%');
		expect(english.formatPercent(0)).toBe('0%');
	});

	it('writes days and instants with the name of the month, and leaves anything else', () => {
		expect(italian.formatDate('2026-11-22')).toBe('22 novembre 2026');
		expect(english.formatDate('2026-11-02T10:00:00Z')).toBe('2 November 2026');
		expect(english.formatDate('2026-13-02')).toBe('2026-13-02');
		expect(italian.formatDate('presto')).toBe('presto');
	});

	it('joins lists with the word for "and"', () => {
		expect(italian.formatList([])).toBe('');
		expect(italian.formatList(['a'])).toBe('a');
		expect(italian.formatList(['a', 'b', 'c'])).toBe('a, b e c');
		expect(english.formatList(['a', 'b'])).toBe('a and b');
	});
});
