import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePage, describeChange } from './compare-page.ts';
import { columns, measureCells, roundCells, rows } from './fingerprint.ts';
import type { PagePicture } from './page-picture.ts';
import { buildLine, drawBlocks, smearDots, type Block } from './sample-page.ts';

const keep = (picture: PagePicture) => roundCells(measureCells(picture));

/** A page of text lines set at one distance, each of a width of its own. */
const textPage = fc
	.record({
		top: fc.integer({ min: 60, max: 90 }),
		leading: fc.integer({ min: 12, max: 16 }),
		widths: fc.array(fc.integer({ min: 60, max: 460 }), { minLength: 1, maxLength: 40 })
	})
	.map(({ top, leading, widths }) =>
		widths.map((width, line) => ({ top: top + line * leading, width }))
	);

const bars: readonly Block[] = [0, 1, 2, 3].map((bar) => ({
	left: 200,
	top: 300 + 18 * bar,
	width: 40 + 60 * bar,
	height: 8,
	ink: 120
}));

describe('the comparison of a page with what was kept of it', () => {
	it('finds nothing where nothing changed', () => {
		fc.assert(
			fc.property(textPage, (lines) => {
				const page = drawBlocks(lines.flatMap(({ top, width }) => buildLine(64, top, width)));
				expect(comparePage(page, keep(page))).toBeNull();
			}),
			{ numRuns: 10 }
		);
	});

	it('tells any one line of text that moved by 6 points, and nothing far from it', () => {
		fc.assert(
			fc.property(textPage, fc.nat(), fc.constantFrom(-6, 6), (lines, chosen, by) => {
				const draw = (moved: number) =>
					drawBlocks(
						lines.flatMap(({ top, width }, index) =>
							buildLine(64, index === moved ? top + by : top, width)
						)
					);
				const line = chosen % lines.length;
				const change = comparePage(draw(line), keep(draw(-1)));
				expect(change?.cells.length).toBeGreaterThan(0);
				const middle = ((lines[line]?.top ?? 0) * rows) / 842;
				for (const cell of change?.cells ?? [])
					expect(Math.abs(Math.floor(cell / columns) - middle)).toBeLessThan(4);
			}),
			{ numRuns: 60 }
		);
	});

	it.each([0, 1, 2, 3])('tells that bar %i of a chart is gone', (gone) => {
		const left = bars.filter((_, bar) => bar !== gone);
		expect(comparePage(drawBlocks(left), keep(drawBlocks(bars)))?.cells).not.toHaveLength(0);
	});

	it('tells a bar that is shorter by 12 points', () => {
		const shorter = bars.map((bar, index) =>
			index === 2 ? { ...bar, width: bar.width - 12 } : bar
		);
		expect(comparePage(drawBlocks(shorter), keep(drawBlocks(bars)))).not.toBeNull();
	});

	it('tells a page of which all of the paper is a shade darker', () => {
		const paper = { left: 0, top: 0, width: 596, height: 842, ink: 2 };
		const change = comparePage(drawBlocks([paper]), keep(drawBlocks([])));
		expect(change).toMatchObject({ cells: [] });
		expect(change && describeChange(change)).toContain('whole page');
	});

	it('forgives that text is smoothed more', () => {
		fc.assert(
			fc.property(textPage, fc.double({ min: 0, max: 0.4, noNaN: true }), (lines, part) => {
				const page = drawBlocks(lines.flatMap(({ top, width }) => buildLine(64, top, width)));
				expect(comparePage(smearDots(page, part), keep(page))).toBeNull();
			}),
			{ numRuns: 10 }
		);
	});

	it('forgives that a hairline is drawn a little paler', () => {
		const rule = { left: 64, top: 400, width: 460, height: 1, ink: 60 };
		const paler = drawBlocks([{ ...rule, ink: 40 }]);
		expect(comparePage(paler, keep(drawBlocks([rule])))).toBeNull();
	});

	it('says how much differs and where', () => {
		const mark = { left: 0, top: 421, width: 298, height: 60, ink: 255 };
		const change = comparePage(drawBlocks([mark]), keep(drawBlocks([])));
		expect(change && describeChange(change)).toBe(
			'106 of 2240 cells differ by up to 15.0 levels of 16 (mean 0.59), 49 to 58 % from the top, 0 to 57 % from the left'
		);
	});
});
