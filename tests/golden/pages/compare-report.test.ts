import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../../../src/cli/fixtures/temporary-folder.ts';
import { decodePng } from '../../../src/lib/report/logo/decode-png.ts';
import { compareReport } from './compare-report.ts';
import { measureCells, roundCells } from './fingerprint.ts';
import { buildLine, drawBlocks } from './sample-page.ts';

const folder = useTemporaryFolder();
const page = drawBlocks(buildLine(64, 100, 300));
const moved = drawBlocks(buildLine(64, 106, 300));
const kept = roundCells(measureCells(page));

describe('the comparison of a report', () => {
	it('says nothing and draws nothing while every page looks the same', () => {
		expect(compareReport('borgo-it', [page, page], [kept, kept], folder.path)).toEqual([]);
		expect(readdirSync(folder.path)).toEqual([]);
	});

	it('names the page that changed and leaves it as it is now, and with the change in red', () => {
		const said = compareReport('borgo-it', [page, moved, page], [kept, kept, kept], folder.path);
		expect(said.join('\n')).toMatch(/^borgo-it, page 2: \d+ of 2240 cells differ by up to/);
		expect(said.at(-1)).toContain(folder.path);
		const [difference, now] = readdirSync(folder.path).sort();
		expect([difference, now]).toEqual(['borgo-it-02-difference.png', 'borgo-it-02-now.png']);
		expect(countRed(now)).toBe(0);
		expect(countRed(difference)).toBeGreaterThan(1000);
	});

	it('says that pages were added or taken away', () => {
		const added = compareReport('borgo-it', [page, page], [kept], folder.path);
		expect(added).toEqual(['borgo-it: pages are 2, and were 1']);
		const taken = compareReport('borgo-it', [page], [kept, kept], folder.path);
		expect(taken).toEqual(['borgo-it: pages are 1, and were 2']);
	});

	it('draws the first pages only when all of a long report changed, and names all', () => {
		const all = Array.from({ length: 8 }, () => moved);
		const said = compareReport(
			'borgo-it',
			all,
			all.map(() => kept),
			folder.path
		);
		expect(said.filter((line) => line.includes(', page '))).toHaveLength(8);
		expect(said.at(-1)).toMatch(/^Pictures of the first 6 of 8: /);
		expect(readdirSync(folder.path)).toHaveLength(12);
	});
});

function countRed(file = ''): number {
	const rgb = decodePng(readFileSync(folder.at(file)))?.rgb ?? new Uint8Array();
	let red = 0;
	for (let dot = 0; dot < rgb.length; dot += 3) if (rgb[dot]! > rgb[dot + 1]!) red += 1;
	return red;
}
