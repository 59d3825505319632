import { describe, expect, it } from 'vitest';
import { compareWorth } from './compare-worth.ts';

const sort = (...worths: readonly (readonly [number, number])[]) =>
	worths.map(([gain, effort]) => ({ gain, effort })).toSorted(compareWorth);

describe('compareWorth (replicability-methods §3.8, §3.11)', () => {
	it('puts the larger gain for each unit of effort first', () => {
		expect(sort([3, 3], [2, 1], [8, 5]).map(({ gain }) => gain)).toEqual([2, 8, 3]);
	});

	it('then the larger gain', () => {
		expect(sort([2, 1], [6, 3], [4, 2]).map(({ gain }) => gain)).toEqual([6, 4, 2]);
	});

	it('then the smaller effort', () => {
		expect(sort([0, 3], [0, 1], [0, 2]).map(({ effort }) => effort)).toEqual([1, 2, 3]);
	});

	it('does not let rounding noise decide', () => {
		expect(compareWorth({ gain: 1, effort: 3 }, { gain: 1 + 1e-14, effort: 3 })).toBe(0);
		expect(compareWorth({ gain: 1, effort: 3 }, { gain: 1 + 1e-7, effort: 3 })).toBeGreaterThan(0);
	});
});
