import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapLabel } from './wrap-label.ts';

describe('wrapLabel', () => {
	it('keeps a label that fits in one line', () => {
		expect(wrapLabel('Risorse', 8, 100)).toEqual(['Risorse']);
	});

	it('breaks a longer one into two lines of even length', () => {
		expect(wrapLabel('Welfare aziendale territoriale in rete', 8, 110)).toEqual([
			'Welfare aziendale',
			'territoriale in rete'
		]);
	});

	it('cuts what does not fit in two lines, never wider than the room', () => {
		const lines = wrapLabel('Attenzione a micro, piccole imprese e lavoratori autonomi', 8, 70);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
		for (const line of lines) expect(measureText(line, 8)).toBeLessThanOrEqual(70);
		expect(wrapLabel('Precipitevolissimevolmente', 8, 50)[0]).toMatch(/^Prec.*…$/);
	});
});

describe('measureText', () => {
	it('adds the advance widths of Inter, an accented letter as its base', () => {
		expect(measureText('ab', 10)).toBeCloseTo(11.74, 9);
		expect(measureText('àb', 10)).toBeCloseTo(measureText('ab', 10), 9);
		expect(measureText('ab', 10, 'semibold')).toBeGreaterThan(measureText('ab', 10));
		expect(measureText('жж', 10)).toBeCloseTo(12.8, 9);
	});
});
