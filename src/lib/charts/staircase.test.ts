import { describe, expect, it } from 'vitest';
import { buildStaircase } from './staircase.ts';

const build = (steps: readonly number[], width = 480) =>
	buildStaircase({
		start: 55,
		steps,
		thresholds: [45, 70],
		width,
		formatNumber: (value) => value.toFixed(0)
	});
const textsOf = (scene: ReturnType<typeof build>) =>
	scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('the staircase', () => {
	it('has a column for today and one for each step, the ends with their readiness', () => {
		const scene = build([64, 66, 71]);
		const filled = scene.shapes.filter((shape) => shape.kind === 'path' && shape.fill);
		expect(filled).toHaveLength(4);
		expect(textsOf(scene)).toEqual(expect.arrayContaining(['55', '71', '1', '2', '3', '70']));
	});

	it.each([260, 480])('stays inside a width of %i, however many steps', (width) => {
		const scene = build(
			Array.from({ length: 40 }, (_, index) => 55 + index * 0.5),
			width
		);
		for (const shape of scene.shapes) {
			if (shape.kind === 'text') continue;
			for (const [command, x = 0, y = 0] of shape.segments) {
				if (command === 'Z') continue;
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(scene.height);
			}
		}
	});

	it('says where its axis begins, and shows the next threshold though it is not reached', () => {
		expect(textsOf(build([56, 57]))).toEqual(expect.arrayContaining(['40', '45', '70']));
		const high = buildStaircase({
			start: 72,
			steps: [74],
			thresholds: [45, 70],
			formatNumber: String
		});
		expect(textsOf(high)).toContain('60');
		expect(textsOf(high)).not.toContain('45');
	});

	it('stays a staircase with few steps: no column spreads over the page', () => {
		const columns = build([71]).shapes.flatMap((shape) =>
			shape.kind === 'path' && shape.fill ? [shape.segments] : []
		);
		const widths = columns.map((segments) => {
			const xs = segments.flatMap(([, x]) => (x === undefined ? [] : [x]));
			return Math.max(...xs) - Math.min(...xs);
		});
		expect(Math.max(...widths)).toBeLessThan(80);
	});

	it('numbers only every fifth of many steps', () => {
		const texts = textsOf(build(Array.from({ length: 20 }, (_, index) => 56 + index * 0.5)));
		expect(texts).toContain('5');
		expect(texts).not.toContain('4');
	});
});
