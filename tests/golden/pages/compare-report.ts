import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng, type Pixels } from '../../../src/lib/report/logo/encode-png.ts';
import { comparePage, describeChange, type PageChange } from './compare-page.ts';
import { drawDifference, drawPage } from './draw-difference.ts';
import type { PagePicture } from './page-picture.ts';

/** Pages of a report drawn at most: one line more on the first page moves all that follow. */
const mostDrawn = 6;

interface ChangedPage {
	readonly number: number;
	readonly picture: PagePicture;
	readonly change: PageChange;
}

/**
 * Says page by page what looks other than what was kept of a report, and leaves pictures of it in a folder: the page
 * as it is now, and the same with what differs in red. Empty when every page looks the same.
 */
export function compareReport(
	report: string,
	pictures: readonly PagePicture[],
	kept: readonly Uint8Array[],
	folder: string
): readonly string[] {
	const changed = findChanged(pictures, kept);
	mkdirSync(folder, { recursive: true });
	for (const { number, picture, change } of changed.slice(0, mostDrawn)) {
		const place = join(folder, `${report}-${String(number).padStart(2, '0')}`);
		writePixels(`${place}-now.png`, drawPage(picture));
		writePixels(`${place}-difference.png`, drawDifference(picture, change));
	}
	const said = changed.map(
		({ number, change }) => `${report}, page ${number}: ${describeChange(change)}`
	);
	if (pictures.length !== kept.length)
		said.unshift(`${report}: pages are ${pictures.length}, and were ${kept.length}`);
	if (changed.length > 0) said.push(describePictures(changed.length, folder));
	return said;
}

function findChanged(
	pictures: readonly PagePicture[],
	kept: readonly Uint8Array[]
): readonly ChangedPage[] {
	return pictures.flatMap((picture, index) => {
		const levels = kept[index];
		const change = levels && comparePage(picture, levels);
		return change ? [{ number: index + 1, picture, change }] : [];
	});
}

function describePictures(changed: number, folder: string): string {
	if (changed <= mostDrawn) return `Pictures: ${folder}`;
	return `Pictures of the first ${mostDrawn} of ${changed}: ${folder}; of all: npm run golden -- --pages`;
}

function writePixels(file: string, pixels: Pixels): void {
	writeFileSync(file, encodePng(pixels));
}
