import { describe, expect, it } from 'vitest';
import type { Piece } from './piece.ts';
import { placePieces } from './place-pieces.ts';

function piece(height: number, more: Partial<Piece> = {}): Piece {
	return { height, before: 0, after: 0, keepWithNext: false, paint: () => undefined, ...more };
}

function place(pieces: readonly Piece[]): readonly (readonly [number, number])[] {
	return placePieces(pieces, 100).placed.map(({ page, top }) => [page, top] as const);
}

describe('placing pieces', () => {
	it('takes the larger of two spaces, and none at the top of a page', () => {
		const pieces = [
			piece(40, { before: 9, after: 10 }),
			piece(40, { before: 6 }),
			piece(40, { before: 9 })
		];
		expect(place(pieces)).toEqual([
			[0, 0],
			[0, 50],
			[1, 0]
		]);
	});

	it('moves a heading to the page of what follows it', () => {
		expect(place([piece(70), piece(20, { keepWithNext: true }), piece(20)])).toEqual([
			[0, 0],
			[1, 0],
			[1, 20]
		]);
	});

	it('splits a group that fits no page between its pieces', () => {
		const kept = { keepWithNext: true };
		expect(place([piece(60, kept), piece(60, kept), piece(60)])).toEqual([
			[0, 0],
			[1, 0],
			[2, 0]
		]);
	});

	it('leaves room for the head that is painted again', () => {
		const repeatedHead = { height: 15, paint: () => undefined };
		const row = piece(40, { repeatedHead });
		expect(place([row, row, row])).toEqual([
			[0, 0],
			[0, 40],
			[1, 15]
		]);
	});

	it('says how many pages there are and how full the last is', () => {
		expect(placePieces([piece(60), piece(60)], 100)).toMatchObject({ pages: 2, lastHeight: 60 });
		expect(placePieces([], 100)).toMatchObject({ pages: 0, lastHeight: 0 });
	});
});
