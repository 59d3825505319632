import type { Anchor, Pen } from '../tagging/pen.ts';
import { formatDestination } from './format-destination.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatReference, formatText } from './pdf-syntax.ts';

interface Bookmark {
	readonly id: number;
	readonly anchor: Anchor;
	readonly kids: Bookmark[];
}

/** Writes the bookmarks, in page order, nested as the headings are; null when there is no heading. */
export function writeOutline(pen: Pen, file: PdfFile): number | null {
	const bookmarks = nestAnchors(pen.anchors, file);
	if (!bookmarks.length) return null;
	const id = file.reserve();
	file.writeObject(id, `<</Type /Outlines ${formatKids(bookmarks)} /Count ${bookmarks.length}>>`);
	writeSiblings(bookmarks, id, pen, file);
	return id;
}

function nestAnchors(anchors: readonly Anchor[], file: PdfFile): readonly Bookmark[] {
	const top: Bookmark[] = [];
	const open: Bookmark[] = [];
	const inOrder = anchors.toSorted((a, b) => a.page - b.page || b.y - a.y);
	for (const anchor of inOrder) {
		while ((open.at(-1)?.anchor.level ?? 0) >= anchor.level) open.pop();
		const bookmark: Bookmark = { id: file.reserve(), anchor, kids: [] };
		(open.at(-1)?.kids ?? top).push(bookmark);
		open.push(bookmark);
	}
	return top;
}

function writeSiblings(
	siblings: readonly Bookmark[],
	parentId: number,
	pen: Pen,
	file: PdfFile
): void {
	siblings.forEach((bookmark, index) => {
		const previous = siblings[index - 1];
		const next = siblings[index + 1];
		const { anchor, kids } = bookmark;
		const parts = [
			`/Title ${formatText(anchor.title)} /Parent ${formatReference(parentId)}`,
			`/Dest ${formatDestination(anchor.id, pen, file)}`,
			previous ? `/Prev ${formatReference(previous.id)}` : '',
			next ? `/Next ${formatReference(next.id)}` : '',
			kids.length ? `${formatKids(kids)} /Count -${kids.length}` : ''
		];
		file.writeObject(bookmark.id, `<<${parts.filter(Boolean).join(' ')}>>`);
		writeSiblings(kids, bookmark.id, pen, file);
	});
}

function formatKids(kids: readonly Bookmark[]): string {
	const first = kids[0];
	const last = kids.at(-1);
	if (!first || !last) return '';
	return `/First ${formatReference(first.id)} /Last ${formatReference(last.id)}`;
}
