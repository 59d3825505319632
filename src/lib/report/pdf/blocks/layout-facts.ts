import type { FactsBlock } from '../../model/document.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import { StructureElement } from '../tagging/structure-element.ts';

const termShare = 0.27;
const gutter = 12;
const spaceBetween = 3;
const spaceAfter = 12;

/** Terms at the left, what they say at the right: a list whose labels are the terms. No row stands alone. */
export function layoutFacts(block: FactsBlock, context: LayoutContext): readonly Piece[] {
	const { theme, left } = context;
	const list = new StructureElement('L', context.parent, { listNumbering: 'None' });
	const termWidth = Math.min(context.width * termShare, 130);
	const textWidth = context.width - termWidth - gutter;
	return block.rows.flatMap((row, index) => {
		const item = new StructureElement('LI', list);
		const label = new StructureElement('Lbl', item);
		const body = new StructureElement('LBody', item);
		const term = layoutTextLines(row.term, theme.style('term'), label, termWidth, context);
		const text = layoutTextLines(row.text, theme.style('fact'), body, textWidth, context);
		const overhang = Math.max(0, term.height - text.height);
		const isLast = index === block.rows.length - 1;
		const isNearEdge = index === 0 || index === block.rows.length - 2;
		return buildLinePieces(text, {
			x: left + termWidth + gutter,
			before: index === 0 ? theme.space(8) : 0,
			after: theme.space(isLast ? spaceAfter : spaceBetween) + overhang,
			keepWithNext: isNearEdge && !isLast,
			beside: (pen, top, _height, line) => {
				if (line === 0) term.paint(pen, left, top);
			}
		});
	});
}
