import { describe, expect, it } from 'vitest';
import { buildFigure, buildMissing } from './figure.ts';

describe('a figure', () => {
	it.each([0, -0.5, 73.2])('holds the number that exists: %d', (value) => {
		expect(buildFigure(value)).toEqual({ value });
	});

	it.each([Number.NaN, Infinity, -Infinity])('is never %d: that is a fault', (value) => {
		expect(() => buildFigure(value)).toThrow(new RangeError('A figure must be a finite number.'));
	});

	it('that is missing says why, and is not zero', () => {
		expect(buildMissing('nothing-known')).toEqual({ value: null, reason: 'nothing-known' });
	});
});
