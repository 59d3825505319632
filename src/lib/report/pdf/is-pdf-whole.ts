import type { ReportDocument } from '../model/document.ts';
import { readReference } from './file/pdf-object.ts';
import { readAttachment } from './read-attachment.ts';
import { readObjects, type PdfObjects } from './file/read-objects.ts';

/**
 * Whether a finished PDF, read back, holds every page, a bookmark for every heading, and the very data it was
 * to carry, or none.
 */
export function isPdfWhole(bytes: Uint8Array, document: ReportDocument, pages: number): boolean {
	const objects = readObjects(bytes);
	const catalog = objects?.catalog?.dictionary;
	if (!objects || catalog === undefined) return false;
	return (
		countPages(objects, catalog) === pages &&
		countBookmarks(objects, catalog) === countHeadings(document) &&
		carries(bytes, catalog, document.attachment?.content ?? null)
	);
}

/** The pages that can be read, of those the file names. */
function countPages(objects: PdfObjects, catalog: string): number {
	const tree = readNamed(objects, catalog, 'Pages');
	const kids = /\/Kids\s*\[([^\]]*)\]/.exec(tree)?.[1] ?? '';
	const ids = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
	return ids.filter((id) => /\/Type\s*\/Page\b/.test(objects.read(id)?.dictionary ?? '')).length;
}

function countBookmarks(objects: PdfObjects, catalog: string): number {
	let count = 0;
	const pending = [readNamed(objects, catalog, 'Outlines')];
	for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
		if (entry.includes('/Title')) count += 1;
		for (const key of ['First', 'Next']) {
			const named = readNamed(objects, entry, key);
			if (named) pending.push(named);
		}
	}
	return count;
}

/** The contents, painted for every document, have a heading too. */
function countHeadings({ chapters }: ReportDocument): number {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	return blocks.filter(({ kind }) => kind === 'heading').length + 1;
}

/** A file without data names none. */
function carries(bytes: Uint8Array, catalog: string, data: Uint8Array | null): boolean {
	const found = readAttachment(bytes);
	if (!data || !found) return data === null && !catalog.includes('/AF ');
	return found.length === data.length && found.every((byte, index) => byte === data[index]);
}

/** The object a dictionary names under a key; empty without one. */
function readNamed({ read }: PdfObjects, dictionary: string, key: string): string {
	return read(readReference(dictionary, key))?.dictionary ?? '';
}
