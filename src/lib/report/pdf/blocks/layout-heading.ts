import { rectangle } from '../graphics/segments.ts';
import type { HeadingBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutBalancedLines } from '../layout/text-lines.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';

const spaceBefore = { 1: 0, 2: 20, 3: 13 } as const;
const spaceAfter = { 1: 16, 2: 6, 3: 3 } as const;
const underline = { width: 34, height: 2.4, gap: 8 };

/** A heading stays with what follows; bookmarks and links come to stand just above it. */
export function layoutHeading(block: HeadingBlock, context: LayoutContext): readonly Piece[] {
	const { theme, left, missing } = context;
	const title = cleanLine(block.text);
	missing.where = title;
	const style = theme.style(`heading${block.level}`);
	const element = new StructureElement(`H${block.level}`, context.parent);
	const text = layoutBalancedLines(block.text, style, element, context.width, context);
	const accent = block.level === 1 ? underline.gap + underline.height : 0;
	return [
		{
			height: text.height + accent,
			before: theme.space(spaceBefore[block.level]),
			after: theme.space(spaceAfter[block.level]),
			keepWithNext: true,
			paint: (pen, top) => {
				// Text is looked up again when it is painted, all of it after all of it was laid out.
				missing.where = title;
				pen.anchor(block.id, title, block.level, top - 8);
				text.paint(pen, left, top);
				if (!accent) return;
				const y = top + text.height + underline.gap;
				const bar = rectangle(left, y, underline.width, underline.height, underline.height / 2);
				pen.draw('decoration', paintPath(bar, { fill: theme.accent }));
			}
		}
	];
}
