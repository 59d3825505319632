import { rectangle } from '../graphics/segments.ts';
import type { PairBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import { placePieces } from '../layout/place-pieces.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { layoutList } from './layout-list.ts';

type Side = PairBlock['left'];

const gutter = 22;
const rule = 1.6;
const ruleGap = 7;

/** Two short lists side by side, read left then right; one below the other when they are long. */
export function layoutPair(block: PairBlock, context: LayoutContext): readonly Piece[] {
	const width = (context.width - gutter) / 2;
	const left = layoutSide(block.left, { ...context, width });
	const right = layoutSide(block.right, { ...context, width, left: context.left + width + gutter });
	const heights = [left, right].map((pieces) => placePieces(pieces, Infinity).lastHeight);
	const height = Math.max(...heights) + rule + ruleGap;
	if (height > frame.height / 2)
		return [...layoutSide(block.left, context), ...layoutSide(block.right, context)];
	return [
		{
			height,
			before: context.theme.space(8),
			after: context.theme.space(14),
			keepWithNext: false,
			paint: (pen, top) => {
				paintSide(pen, left, context.left, width, top, 'leaf');
				paintSide(pen, right, context.left + width + gutter, width, top, 'here');
			}
		}
	];
}

function layoutSide(side: Side, context: LayoutContext): readonly Piece[] {
	const { theme } = context;
	const element = new StructureElement('P', context.parent);
	const style = theme.style('pairTitle');
	const title = layoutTextLines(side.title, style, element, context.width, context);
	return [
		...buildLinePieces(title, {
			x: context.left,
			before: 0,
			after: theme.space(5),
			keepWithNext: true
		}),
		...layoutList({ kind: 'list', items: side.items }, context, theme.style('fact'))
	];
}

function paintSide(
	pen: Pen,
	pieces: readonly Piece[],
	left: number,
	width: number,
	top: number,
	color: 'leaf' | 'here'
): void {
	pen.draw('decoration', paintPath(rectangle(left, top, width, rule), { fill: color }));
	for (const { piece, top: within } of placePieces(pieces, Infinity).placed)
		piece.paint(pen, top + rule + ruleGap + within);
}
