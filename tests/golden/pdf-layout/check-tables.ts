import { frame } from '../../../src/lib/report/pdf/layout/frame.ts';
import { listNodes, type StructureNode } from '../pdf-checker/structure-node.ts';
import {
	groupByPage,
	listLines,
	name,
	type PaintedBox,
	type PaintedReport
} from './painted-box.ts';

interface Row {
	readonly lines: readonly PaintedBox[];
	readonly pages: ReadonlySet<number>;
	/** Points, all its pieces together. */
	readonly height: number;
}

/** Padding of two rows and the head that is painted again above them. */
const around = 60;

/** No row of a table stands alone on a page, unless no neighbor fits beside it. */
export function checkRows(report: PaintedReport): readonly string[] {
	return listNodes(report.root)
		.filter(({ type }) => type === 'TBody')
		.flatMap((body) => checkTable(report, body));
}

function checkTable(report: PaintedReport, body: StructureNode): readonly string[] {
	const rows = body.children.map((row) => measureRow(listLines(report, row)));
	const pages = new Set(rows.flatMap((row) => [...row.pages]));
	if (rows.length < 2 || pages.size < 2) return [];
	return [...pages].flatMap((page) => {
		const own = rows.filter((row) => row.pages.has(page));
		const [row] = own;
		if (!row || own.length > 1) return [];
		const at = rows.indexOf(row);
		const neighbors = [rows[at - 1], rows[at + 1]].filter((one) => one !== undefined);
		const couldStay = neighbors.some(({ height }) => height + row.height + around < frame.height);
		return couldStay ? [`page ${page}: row ${name(row.lines[0] ?? '')} alone`] : [];
	});
}

function measureRow(lines: readonly PaintedBox[]): Row {
	const pieces = groupByPage(lines);
	let height = 0;
	for (const piece of pieces.values())
		height +=
			Math.max(...piece.map(({ bottom }) => bottom)) - Math.min(...piece.map(({ top }) => top));
	return { lines, pages: new Set(pieces.keys()), height };
}
