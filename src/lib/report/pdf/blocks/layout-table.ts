import type { TableBlock } from '../../model/document.ts';
import { rectangle } from '../graphics/segments.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece, RepeatedHead } from '../layout/piece.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';
import { layoutRow, type RowLayout } from './layout-row.ts';
import { cellPadding, layoutTableHead, type TableColumn } from './layout-table-head.ts';

const tallestRow = frame.height * 0.8;
/** A table up to this height moves to the next page rather than being split. */
const tallestWhole = frame.height * 0.55;

/**
 * A table whose head repeats on every page it reaches; a short one is not split at all. No row stands alone at the head or foot of a page, and
 * none is split unless it is taller than a page.
 */
export function layoutTable(block: TableBlock, context: LayoutContext): readonly Piece[] {
	if (!block.columns.length) return [];
	const summary = cleanLine(block.summary);
	const table = new StructureElement('Table', context.parent, summary ? { summary } : {});
	const columns = placeColumns(block, context);
	const head = layoutTableHead(columns, table, context);
	const body = new StructureElement('TBody', table);
	const rows = block.rows.map((cells) => layoutRow(cells, columns, body, context));
	const isWhole = rows.reduce((sum, row) => sum + row.height, 0) <= tallestWhole;
	const pieces = rows.flatMap((row, index) => {
		const keepWithNext = isWhole || index === 0 || index === rows.length - 2;
		return buildRowPieces(row, keepWithNext && index < rows.length - 1, head.repeated, context);
	});
	const after = context.theme.space(16);
	const all = [{ ...head.piece, keepWithNext: rows.length > 0 }, ...pieces];
	return all.map((piece, index) => (index === all.length - 1 ? { ...piece, after } : piece));
}

function placeColumns(block: TableBlock, context: LayoutContext): readonly TableColumn[] {
	let left = context.left;
	return block.columns.map((column, index) => {
		const width = column.width * context.width;
		const before = index === 0 ? 0 : cellPadding.x;
		const after = index === block.columns.length - 1 ? 0 : cellPadding.x;
		const align = column.align ?? 'start';
		const textWidth = Math.max(1, width - before - after);
		const placed: TableColumn = { ...column, align, textLeft: left + before, textWidth };
		left += width;
		return placed;
	});
}

function buildRowPieces(
	row: RowLayout,
	keepWithNext: boolean,
	repeatedHead: RepeatedHead,
	context: LayoutContext
): readonly Piece[] {
	const common = { before: 0, after: 0, repeatedHead };
	if (row.height <= tallestRow) {
		const paint: Piece['paint'] = (pen, top) => {
			row.paint(pen, top);
			pen.draw('decoration', paintRule(top + row.height, context));
		};
		return [{ ...common, height: row.height, keepWithNext, paint }];
	}
	const spacedHead = {
		...repeatedHead,
		height: repeatedHead.height + context.theme.space(cellPadding.y)
	};
	return row.slices.map((slice, index) => {
		const isLast = index === row.slices.length - 1;
		const isNearEnd = index === 0 || index === row.slices.length - 2;
		return {
			...common,
			// The lines of a split row have no room of their own above them.
			repeatedHead: index === 0 ? repeatedHead : spacedHead,
			height: slice.height,
			keepWithNext: isLast ? keepWithNext : isNearEnd,
			paint: (pen, top) => {
				slice.paint(pen, top);
				if (isLast) pen.draw('decoration', paintRule(top + slice.height, context));
			}
		};
	});
}

function paintRule(y: number, context: LayoutContext): string {
	return paintPath(rectangle(context.left, y - 0.5, context.width, 0.5), { fill: 'rule' });
}
