import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { buildTornado } from './tornado.ts';

const input = {
	rows: [
		{ label: 'Who coordinates, and with how many hours a week?', low: 39, high: 59 },
		{ label: 'Which desks can be booked?', low: 48, high: 66 }
	],
	value: 55,
	thresholds: [45, 70],
	formatNumber: (value: number) => value.toFixed(0)
};

describe('the tornado', () => {
	it.each([260, 480])('keeps everything inside a width of %i', (width) => {
		const scene = buildTornado({ ...input, width });
		for (const shape of scene.shapes) {
			if (shape.kind === 'text') {
				expect(shape.x).toBeGreaterThanOrEqual(0);
				expect(shape.x).toBeLessThanOrEqual(width);
				expect(shape.y).toBeLessThanOrEqual(scene.height);
				continue;
			}
			for (const [command, x = 0, y = 0] of shape.segments) {
				if (command === 'Z') continue;
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeLessThanOrEqual(scene.height);
			}
		}
	});

	it('has room for the numbers of a bar that goes from 0 to 100', () => {
		const rows = [{ label: 'Hours?', low: 0, high: 100 }];
		const scene = buildTornado({ ...input, rows });
		for (const shape of scene.shapes) {
			if (shape.kind !== 'text') continue;
			const width = measureText(shape.text, shape.size, shape.weight);
			const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + width).toBeLessThanOrEqual(scene.width);
		}
	});

	it('names every question and says both its ends and the readiness', () => {
		const texts = buildTornado(input).shapes.flatMap((shape) =>
			shape.kind === 'text' ? [shape.text] : []
		);
		for (const text of ['39', '59', '48', '66', '55', '45', '70']) expect(texts).toContain(text);
		expect(texts.join(' ')).toContain('Which desks can be booked?');
	});

	it('lets no threshold cross a number at the end of a bar', () => {
		const dashes = (low: number) =>
			buildTornado({ ...input, rows: [{ label: 'Hours?', low, high: 60 }] }).shapes.filter(
				(shape) => shape.kind === 'path' && shape.dash
			).length;
		expect(dashes(45.5)).toBe(1);
		expect(dashes(50)).toBe(2);
	});

	it('grows with its rows', () => {
		const one = buildTornado({ ...input, rows: input.rows.slice(0, 1) });
		expect(buildTornado(input).height).toBeGreaterThan(one.height);
	});
});
