import { describe, expect, it } from 'vitest';
import { buildDistribution } from './distribution.ts';

const build = (histogram: readonly number[]) =>
	buildDistribution({
		histogram,
		thresholds: [45, 70],
		formatNumber: String,
		formatPercent: (share) => `${Math.round(share * 100)}%`
	});
const bars = (histogram: readonly number[]) =>
	build(histogram).shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'here');

describe('the distribution', () => {
	it('has a bar for every bin that holds something', () => {
		const histogram = Array.from({ length: 20 }, (_, bin) => (bin < 4 ? 0.25 : 0));
		expect(bars(histogram)).toHaveLength(4);
		expect(bars(Array.from({ length: 20 }, () => 0))).toEqual([]);
	});

	it('labels the highest bar alone, and the first of equals', () => {
		const { shapes } = build([0.1, 0.4, 0.4, 0.1]);
		const labels = shapes.flatMap((shape) =>
			shape.kind === 'text' && shape.text.endsWith('%') ? [shape.text] : []
		);
		expect(labels).toEqual(['40%']);
	});

	it('stays in its scene', () => {
		const { shapes, width, height } = build([1, 0, 0, 0]);
		const points = shapes.flatMap((shape) =>
			shape.kind === 'text'
				? [[shape.x, shape.y]]
				: shape.segments.map(([, x = 0, y = 0]) => [x, y])
		);
		for (const [x = 0, y = 0] of points) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
	});
});
