import { readEntry, readReference } from './pdf-object.ts';
import { toBinaryString } from './pdf-syntax.ts';
import { readSection, type Place, type TableSection } from './table-section.ts';

/** Where the objects of a file lie. */
export interface ObjectTable {
	/** Offset of the newest table. */
	readonly start: number;
	/** One more than the highest number of an object. */
	readonly size: number;
	readonly root: number;
	/** Entries of the newest trailer. */
	readonly trailer: string;
	readonly placeOf: (id: number) => Place | null;
}

/** Each signature or saved note adds one. */
const mostSections = 100;

/**
 * The tables of a file, the newest first: ours has one; a program that signs or annotates it adds one that names
 * the one before. Null for a file that has none, or is damaged.
 */
export function readTable(bytes: Uint8Array): ObjectTable | null {
	const start = findStart(bytes);
	const sections = start === null ? null : readSections(bytes, start);
	const trailer = sections?.[0]?.trailer ?? '';
	const root = readReference(trailer, 'Root');
	if (!sections || start === null || root === null) return null;
	const placeOf = (id: number): Place | null => {
		for (const { places } of sections) {
			const place = places.get(id);
			if (place !== undefined) return place;
		}
		return null;
	};
	return { start, size: readEntry(trailer, 'Size'), root, trailer, placeOf };
}

/** Null when the file does not end as a PDF does. */
function findStart(bytes: Uint8Array): number | null {
	const end = toBinaryString(bytes.subarray(Math.max(0, bytes.length - 1024)));
	const found = [...end.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1)?.[1];
	return found === undefined ? null : Number(found);
}

function readSections(bytes: Uint8Array, start: number): readonly TableSection[] | null {
	const sections: TableSection[] = [];
	const seen = new Set<number>();
	const pending = [start];
	for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
		if (seen.has(at)) continue;
		seen.add(at);
		const section = readSection(bytes, at);
		if (!section || seen.size > mostSections) return null;
		sections.push(section);
		// A file for old and new readers names the new ones' table beside its own (7.5.8.4).
		for (const key of ['XRefStm', 'Prev']) {
			const next = readEntry(section.trailer, key);
			if (!Number.isNaN(next)) pending.push(next);
		}
	}
	return sections;
}
