import { rectangle } from '../graphics/segments.ts';
import type { ParagraphBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { partWhenKnown } from '../text/hyphenate.ts';

const barWidth = 1.5;
const personIndent = 13;
const spaceAfter = { lead: 12, note: 6, person: 9, body: 8 } as const;

/** Running text; what the person wrote stands beside a thin bar. */
export function layoutParagraph(block: ParagraphBlock, context: LayoutContext): readonly Piece[] {
	const name = block.style ?? 'body';
	const { theme, left } = context;
	const indent = name === 'person' ? personIndent : 0;
	const width = Math.min(context.width, context.measure) - indent;
	const element = new StructureElement('P', context.parent);
	// A person may write in another language than the document's: what does not say its own stays whole.
	const hyphenate = name === 'person' ? partWhenKnown(context.hyphenate) : context.hyphenate;
	const text = layoutTextLines(block.text, theme.style(name), element, width, {
		...context,
		hyphenate
	});
	const space = theme.space(spaceAfter[name]);
	return buildLinePieces(text, {
		x: left + indent,
		before: name === 'person' ? space : 0,
		after: space,
		...(indent > 0 && {
			beside: (pen, top, height) =>
				pen.draw('decoration', paintPath(rectangle(left, top, barWidth, height), { fill: 'here' }))
		})
	});
}
