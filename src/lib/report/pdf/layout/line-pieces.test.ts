import { expect, it } from 'vitest';
import type { TextLine } from '../text/text-run.ts';
import { buildLinePieces } from './line-pieces.ts';
import { placePieces } from './place-pieces.ts';
import type { TextLines } from './text-lines.ts';

const leading = 10;

/** A text whose lines end in a hyphen where it is told so. */
function lines(...hyphens: readonly boolean[]): TextLines {
	const lines = hyphens.map((endsInHyphen): TextLine => ({ parts: [], width: 0, endsInHyphen }));
	const style = { weight: 'regular', size: 8, leading, color: 'ink' } as const;
	const paint = () => undefined;
	return { lines, style, height: lines.length * leading, width: 0, paintLine: paint, paint };
}

/** The page of each line where a page has room for so many. */
function placeOn(room: number, text: TextLines): readonly number[] {
	const pieces = buildLinePieces(text, { x: 0, before: 0, after: 0 });
	return placePieces(pieces, room * leading).placed.map(({ page }) => page);
}

it('keeps two lines together at the foot and at the head of a page', () => {
	expect(placeOn(4, lines(false, false, false, false, false))).toEqual([0, 0, 0, 1, 1]);
	expect(placeOn(5, lines(false, false, false, false, false, false, false))).toEqual([
		0, 0, 0, 0, 0, 1, 1
	]);
});

it('ends no page in the middle of a word', () => {
	expect(placeOn(4, lines(false, false, true, true, false, false, false))).toEqual([
		0, 0, 1, 1, 1, 2, 2
	]);
});
