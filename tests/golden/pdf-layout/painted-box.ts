import type { StructureNode } from '../pdf-checker/structure-node.ts';

/** Something painted, with the room it takes: points from the top left of its page. */
export interface PaintedBox {
	/** From 1. */
	readonly page: number;
	/** Empty for a shape. */
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Elements from the root down to the one it belongs to; empty for an artifact. */
	readonly path: readonly StructureNode[];
	/** Head or foot of the page. */
	readonly isRunning: boolean;
}

export interface PaintedReport {
	readonly root: StructureNode;
	readonly pages: number;
	/** As they were painted. */
	readonly boxes: readonly PaintedBox[];
	/** What belongs to an element or to something inside it. */
	readonly boxesOf: (element: StructureNode) => readonly PaintedBox[];
}

/** The lines of text that belong to an element or to something inside it, top to bottom. */
export function listLines(report: PaintedReport, element: StructureNode): readonly PaintedBox[] {
	const lines: PaintedBox[] = [];
	for (const box of report.boxesOf(element)) {
		if (box.text === '') continue;
		const line = lines.findLast((one) => one.page === box.page && Math.abs(one.top - box.top) < 2);
		if (!line) lines.push(box);
	}
	return lines.toSorted((a, b) => a.page - b.page || a.top - b.top);
}

export function groupByPage(
	boxes: readonly PaintedBox[]
): ReadonlyMap<number, readonly PaintedBox[]> {
	const pages = new Map<number, PaintedBox[]>();
	for (const box of boxes) {
		const own = pages.get(box.page);
		if (own) own.push(box);
		else pages.set(box.page, [box]);
	}
	return pages;
}

/** What is said of a place: enough of its text to find it. */
export function name(boxOrText: PaintedBox | string): string {
	const text = typeof boxOrText === 'string' ? boxOrText : boxOrText.text;
	return `“${text.slice(0, 40)}”`;
}
