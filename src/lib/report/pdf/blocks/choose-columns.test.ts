import { expect, it } from 'vitest';
import { chooseColumns } from './choose-columns.ts';

it('sets cards in two or three columns, and leaves none alone where it can be helped', () => {
	const counts = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
	const columns = counts.map(chooseColumns);
	expect(columns).toEqual([1, 2, 3, 2, 3, 3, 3, 3, 2, 3, 3]);
	const alone = counts.filter((count, index) => count > 1 && count % (columns[index] ?? 1) === 1);
	expect(alone).toEqual([]);
});

it('keeps three columns where the last card is alone in two as well', () => {
	expect([7, 13].map(chooseColumns)).toEqual([3, 3]);
});
