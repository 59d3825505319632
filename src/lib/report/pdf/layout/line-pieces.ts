import type { Pen } from '../tagging/pen.ts';
import type { Piece } from './piece.ts';
import type { TextLines } from './text-lines.ts';

interface LineFlow {
	readonly x: number;
	readonly before: number;
	readonly after: number;
	readonly keepWithNext?: boolean;
	/** Painted beside each line, before it. */
	readonly beside?: (pen: Pen, top: number, height: number, index: number) => void;
}

/**
 * The lines of a text as pieces: at least two stay together at the foot and at the head of a page, and no page ends
 * in the middle of a word.
 */
export function buildLinePieces(text: TextLines, flow: LineFlow): readonly Piece[] {
	const count = text.lines.length;
	const height = text.style.leading;
	return text.lines.map((line, index) => ({
		height,
		before: index === 0 ? flow.before : 0,
		after: index === count - 1 ? flow.after : 0,
		keepWithNext:
			(flow.keepWithNext ?? false) ||
			(index < count - 1 && (index === 0 || index === count - 2 || line.endsInHyphen)),
		paint: (pen, top) => {
			flow.beside?.(pen, top, height, index);
			text.paintLine(pen, line, flow.x, top);
		}
	}));
}
