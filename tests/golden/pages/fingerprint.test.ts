import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, parseLine } from './fingerprint-line.ts';
import { columns, measureCells, roundCells, rows } from './fingerprint.ts';
import { parsePictures } from './page-picture.ts';
import { drawBlocks } from './sample-page.ts';

describe('what is kept of a page', () => {
	it('is 0 where the paper is white and 15 where it is black', () => {
		const black = { left: 0, top: 0, width: 596, height: 842, ink: 255 };
		expect(new Set(roundCells(measureCells(drawBlocks([]))))).toEqual(new Set([0]));
		expect(new Set(roundCells(measureCells(drawBlocks([black]))))).toEqual(new Set([15]));
	});

	it('has a cell for each place, row by row', () => {
		const mark = { left: 298, top: 421, width: 37, height: 6, ink: 255 };
		const levels = roundCells(measureCells(drawBlocks([mark])));
		expect(levels.indexOf(Math.max(...levels))).toBe((rows / 2) * columns + columns / 2);
	});

	it('comes back from its line of text', () => {
		const levels = fc.uint8Array({
			min: 0,
			max: 15,
			minLength: columns * rows,
			maxLength: columns * rows
		});
		fc.assert(
			fc.property(levels, (all) => {
				const line = formatLine(all);
				expect(line).toMatch(/^[A-Za-z0-9+/=]+$/);
				expect(parseLine(line)).toEqual(all);
			})
		);
	});

	it('is no line of another length', () => {
		expect(() => parseLine(formatLine(new Uint8Array(10)))).toThrow('Not the levels of a page');
	});
});

describe('pictures one after the other', () => {
	const picture = (width: number, height: number, ...gray: readonly number[]) =>
		Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), Buffer.from(gray)]);

	it('are read as ink, whatever bytes are in them', () => {
		const bytes = Buffer.concat([picture(2, 1, 255, 10), picture(1, 3, 80, 53, 0)]);
		expect(parsePictures(bytes)).toEqual([
			{ width: 2, height: 1, ink: Uint8Array.of(0, 245) },
			{ width: 1, height: 3, ink: Uint8Array.of(175, 202, 255) }
		]);
	});

	it('are refused when one is cut off or is none', () => {
		expect(() => parsePictures(picture(2, 2, 1, 2, 3))).toThrow('cut off');
		expect(() => parsePictures(Buffer.from('%PDF-1.7'))).toThrow('No picture at byte 0');
	});
});
