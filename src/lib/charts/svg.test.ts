import { describe, expect, it } from 'vitest';
import { toPathAttributes, toSvgPath, toTextAttributes } from './svg.ts';

describe('a scene as SVG', () => {
	it('writes segments with two decimals', () => {
		const path = toSvgPath([['M', 0, 1.005], ['L', -0.001, 2], ['C', 1, 2, 3, 4, 5, 6.128], ['Z']]);
		expect(path).toBe('M0 1L0 2C1 2 3 4 5 6.13Z');
	});

	it('takes colors from the theme of the page', () => {
		const shape = {
			kind: 'path',
			segments: [],
			stroke: 'leaf',
			strokeWidth: 2,
			dash: [3, 1]
		} as const;
		expect(toPathAttributes(shape)).toMatchObject({
			fill: 'none',
			stroke: 'var(--color-leaf)',
			'stroke-width': '2',
			'stroke-dasharray': '3 1'
		});
	});

	it('keeps the anchor and weight of texts', () => {
		const text = {
			kind: 'text',
			x: 1,
			y: 2,
			text: 'Qui',
			size: 9,
			weight: 'semibold',
			anchor: 'end',
			color: 'ink'
		} as const;
		expect(toTextAttributes(text)).toEqual({
			x: '1',
			y: '2',
			fill: 'var(--color-ink)',
			'font-size': '9',
			'font-weight': '600',
			'text-anchor': 'end'
		});
	});
});
