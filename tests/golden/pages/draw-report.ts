import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInnesto } from '../../../src/cli/fixtures/run-innesto.ts';
import { examples, type KeptReport } from './kept-reports.ts';
import { parsePictures, type PagePicture } from './page-picture.ts';

/**
 * Dots to the inch: one to the point. With fewer, a hairline is drawn as a whole dot or as none by chance, and two
 * programs differ more than by a line that moved.
 */
export const resolution = '72';

/** Prints a report into a folder, as a person would from the command line, and gives the place of its PDF. */
export async function printReport(
	{ name, example, options }: KeptReport,
	folder: string
): Promise<string> {
	const out = join(folder, `${name}.pdf`);
	const file = join(examples, `${example}.innesto.json`);
	const { code, warned } = await runInnesto('report', file, '--out', out, ...options);
	if (code !== 0) throw new Error(warned.join('\n'));
	return out;
}

/** Every page of a PDF as a picture, drawn by pdftoppm (Poppler) in one go. */
export function drawPages(pdf: string): readonly PagePicture[] {
	const maxBuffer = 2 ** 28;
	return parsePictures(execFileSync('pdftoppm', ['-r', resolution, '-gray', pdf], { maxBuffer }));
}
