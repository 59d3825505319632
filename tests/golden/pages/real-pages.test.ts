import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../../../src/cli/fixtures/temporary-folder.ts';
import { decodePng } from '../../../src/lib/report/logo/decode-png.ts';
import { hasProgram } from '../has-program.ts';
import { comparePage } from './compare-page.ts';
import { drawPages, printReport, resolution } from './draw-report.ts';
import { measureCells, roundCells } from './fingerprint.ts';
import type { PagePicture } from './page-picture.ts';
import { moveRows } from './sample-page.ts';

const report = { name: 'short', example: 'milano-mire', options: ['--cut', 'short'] };
const folder = useTemporaryFolder();

/** The rows a line of text takes on a page: between white ones, from 4 to 16 points high. */
function findLines({ width, height, ink }: PagePicture): readonly (readonly [number, number])[] {
	const white = Array.from({ length: height }, (_, row) =>
		ink.subarray(row * width, (row + 1) * width).every((dot) => dot <= 55)
	);
	const starts = white.flatMap((blank, row) => (!blank && white[row - 1] !== false ? [row] : []));
	return starts
		.map((top) => [top, white.indexOf(true, top) - top] as const)
		.filter(([, count]) => count >= 4 && count <= 16);
}

/** A page as Cairo draws it, of the same library but by other rules of smoothing. */
function drawWithCairo(pdf: string): readonly PagePicture[] {
	execFileSync('pdftocairo', ['-r', resolution, '-gray', '-png', pdf, folder.at('cairo')]);
	const files = readdirSync(folder.path).filter((file) => file.startsWith('cairo'));
	return files.sort().map((file) => {
		const pixels = decodePng(readFileSync(join(folder.path, file)));
		if (pixels === null) throw new Error(`${file} is no picture`);
		const { width, height, rgb } = pixels;
		const ink = new Uint8Array(width * height).map((_, dot) => 255 - (rgb[3 * dot] ?? 0));
		return { width, height, ink };
	});
}

describe('of a real report', () => {
	it.runIf(hasProgram('pdftoppm'))(
		'49 of 50 lines are told when they move by 6 points, labels of a digit included',
		async () => {
			const told: boolean[] = [];
			for (const picture of drawPages(await printReport(report, folder.path))) {
				const kept = roundCells(measureCells(picture));
				for (const [top, count] of findLines(picture))
					told.push(comparePage(moveRows(picture, top, count, 6), kept) !== null);
			}
			expect(told.length).toBeGreaterThan(100);
			expect(told.filter(Boolean).length / told.length).toBeGreaterThanOrEqual(0.98);
		}
	);

	it.runIf(hasProgram('pdftoppm') && hasProgram('pdftocairo'))(
		'every page is forgiven the smoothing of another program',
		async () => {
			const pdf = await printReport(report, folder.path);
			const kept = drawPages(pdf).map((picture) => roundCells(measureCells(picture)));
			const drawn = drawWithCairo(pdf);
			expect(drawn).toHaveLength(kept.length);
			for (const [index, picture] of drawn.entries())
				expect(comparePage(picture, kept[index]!), `page ${index + 1}`).toBeNull();
		}
	);
});
