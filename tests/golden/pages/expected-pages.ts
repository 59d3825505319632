import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePage } from './compare-page.ts';
import { formatLine, parseLine } from './fingerprint-line.ts';
import { measureCells, roundCells } from './fingerprint.ts';
import type { PagePicture } from './page-picture.ts';

const folder = 'tests/golden/pages/expected';

/** What is kept of a report's pages: the first line is the first page. Empty when nothing is. */
export function readPages(report: string): readonly Uint8Array[] {
	const file = placeOf(report);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8').trimEnd().split('\n').map(parseLine);
}

/** Keeps the pages of a report. Those that look the same keep their line, whichever program drew them then. */
export function writePages(report: string, pictures: readonly PagePicture[]): void {
	const before = readPages(report);
	const lines = pictures.map((picture, index) => {
		const kept = before[index];
		const same = kept !== undefined && comparePage(picture, kept) === null;
		return formatLine(same ? kept : roundCells(measureCells(picture)));
	});
	mkdirSync(folder, { recursive: true });
	writeFileSync(placeOf(report), `${lines.join('\n')}\n`);
}

/** The reports of which pages are kept. */
export function listKept(): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map((file) => file.replace(/\.txt$/, ''))
		.sort();
}

/** Forgets the pages of every report but these. */
export function forgetOthers(reports: readonly string[]): void {
	for (const report of listKept()) if (!reports.includes(report)) rmSync(placeOf(report));
}

function placeOf(report: string): string {
	return join(folder, `${report}.txt`);
}
