import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAccent, computeContrast } from './accent.ts';

const hex = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colors', () => {
	it('is 21 for black on white and 1 for a color on itself', () => {
		expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(computeContrast('#a32a1e', '#a32a1e')).toBe(1);
	});

	it('is 4.54 for #767676, the lightest gray allowed on white (WCAG 2.2, technique G18)', () => {
		expect(computeContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
		expect(computeContrast('#777777', '#ffffff')).toBeLessThan(4.5);
	});
});

describe('an accent', () => {
	it('stays as chosen when it can be read', () => {
		expect(chooseAccent('#1f5d3f')).toEqual({ color: '#1f5d3f', darkened: false });
	});

	it('is darkened until it can be read, whatever was chosen, and says so', () => {
		fc.assert(
			fc.property(hex, (chosen) => {
				const accent = chooseAccent(chosen);
				expect(computeContrast(accent?.color ?? '#ffffff', '#ffffff')).toBeGreaterThanOrEqual(4.5);
				expect(accent?.darkened).toBe(accent?.color !== chosen);
			})
		);
	});

	it('is the same when chosen again as printed', () => {
		fc.assert(
			fc.property(hex, (chosen) => {
				const { color = '' } = chooseAccent(chosen) ?? {};
				expect(chooseAccent(color)).toEqual({ color, darkened: false });
			})
		);
	});

	it('is none when it is no color', () => {
		for (const chosen of ['', 'red', '#fff', '#12345g', 'url(x)'])
			expect(chooseAccent(chosen)).toBeNull();
	});
});
