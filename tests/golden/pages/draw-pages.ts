import { execFileSync } from 'node:child_process';
import { parsePictures, type PagePicture } from './page-picture.ts';

/**
 * Dots to the inch: one to the point. With fewer, a hairline is drawn as a whole dot or as none by chance, and two
 * programs differ more than by a line that moved.
 */
export const resolution = 72;

/** Every page of a PDF as a picture, drawn by pdftoppm (Poppler). */
export function drawPages(file: string): readonly PagePicture[] {
	const bytes = execFileSync('pdftoppm', ['-r', String(resolution), '-gray', file], {
		maxBuffer: 2 ** 28
	});
	return parsePictures(bytes);
}
