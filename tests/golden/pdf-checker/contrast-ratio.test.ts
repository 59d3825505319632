import { describe, expect, it } from 'vitest';
import { measureContrast, type Rgb } from './contrast-ratio.ts';

function readGray(code: number): Rgb {
	return [code / 255, code / 255, code / 255];
}

describe('the contrast of two colors', () => {
	// WCAG 2.2, “contrast ratio”, note 1: from 1:1 to 21:1.
	it('is 21 from black to white and 1 from a color to itself, whichever comes first', () => {
		expect(measureContrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10);
		expect(measureContrast([1, 1, 1], [0, 0, 0])).toBeCloseTo(21, 10);
		expect(measureContrast([0.2, 0.4, 0.6], [0.2, 0.4, 0.6])).toBe(1);
	});

	it('parts the grays on either side of 4.5 on white: #767676 and #777777', () => {
		expect(measureContrast(readGray(0x76), [1, 1, 1])).toBeCloseTo(4.54, 2);
		expect(measureContrast(readGray(0x77), [1, 1, 1])).toBeCloseTo(4.48, 2);
	});

	// On white the ratio is 1.05 / (weight + 0.05), with the weights of “relative luminance”.
	it('weighs red, green and blue as WCAG does', () => {
		expect(measureContrast([1, 0, 0], [1, 1, 1])).toBeCloseTo(1.05 / (0.2126 + 0.05), 10);
		expect(measureContrast([0, 1, 0], [1, 1, 1])).toBeCloseTo(1.05 / (0.7152 + 0.05), 10);
		expect(measureContrast([0, 0, 1], [1, 1, 1])).toBeCloseTo(1.05 / (0.0722 + 0.05), 10);
	});
});
