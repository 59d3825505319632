import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages, nearlyEmpty } from './fill-pages.ts';
import { frame } from './frame.ts';
import type { Piece } from './piece.ts';
import type { Density } from './theme.ts';

const designed: Density = { type: 1, space: 1 };
const lines = (count: number, height: number): readonly Piece[] =>
	Array.from({ length: count }, () => ({
		height,
		before: 0,
		after: 0,
		keepWithNext: false,
		paint: () => undefined
	}));
const fill = (pieces: readonly Piece[], tighter: readonly Density[] = []) =>
	fillPages({ layOut: () => pieces, designed, tighter, from: 0 });

describe('filling pages', () => {
	it('sets what runs over closer when that saves the page', () => {
		const layOut = ({ space }: Density) => lines(36, 20 * space);
		const tighter = [{ type: 1, space: 0.9 }];
		const { pages, lastHeight } = fillPages({ layOut, designed, tighter, from: 0 });
		expect({ pages, lastHeight }).toEqual({ pages: 1, lastHeight: 36 * 18 });
	});

	it('moves lines to a last page that would be nearly empty', () => {
		const { pages, lastHeight } = fill(lines(69, 20));
		expect(pages).toBe(3);
		expect(lastHeight).toBeGreaterThanOrEqual(nearlyEmpty);
	});

	it('leaves a page half empty rather than set it closer without saving it', () => {
		const { pages, lastHeight } = fill(lines(47, 20), [{ type: 1, space: 0.9 }]);
		expect({ pages, lastHeight }).toEqual({ pages: 2, lastHeight: 14 * 20 });
	});

	it('begins below what stands on the page already', () => {
		const [first] = fillPages({
			layOut: () => lines(2, 20),
			designed,
			tighter: [],
			from: 50
		}).placed;
		expect(first).toMatchObject({ page: 0, top: 90 });
	});

	it('leaves no last page nearly empty, however many lines there are', () => {
		fc.assert(
			fc.property(fc.integer({ min: 34, max: 400 }), (count) => {
				const { placed, lastHeight } = fill(lines(count, 20));
				expect(placed).toHaveLength(count);
				expect(lastHeight).toBeGreaterThanOrEqual(nearlyEmpty);
				const feet = placed.map(({ top, piece }) => top + piece.height);
				expect(Math.max(...feet)).toBeLessThanOrEqual(frame.height);
			})
		);
	});
});
