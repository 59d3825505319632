import type { ColorRole } from '../../../charts/scene.ts';
import { rectangle } from '../graphics/segments.ts';
import type { VerdictBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutBalancedLines, layoutTextLines, type TextLines } from '../layout/text-lines.ts';
import { StructureElement } from '../tagging/structure-element.ts';

const tones: Readonly<
	Record<VerdictBlock['tone'], { readonly band: ColorRole; readonly bar: ColorRole }>
> = {
	leaf: { band: 'leaf-soft', bar: 'leaf' },
	here: { band: 'here-soft', bar: 'here' },
	blocked: { band: 'blocked-soft', bar: 'blocked' },
	neutral: { band: 'surface', bar: 'muted' }
};
const padding = { x: 18, y: 13 };
const barWidth = 4;
const gap = 4;

/** The verdict on a band of its own tone: the sentence large, everything else below it. */
export function layoutVerdict(block: VerdictBlock, context: LayoutContext): readonly Piece[] {
	const { theme, left, width } = context;
	const texts = layoutTexts(block, context);
	const pad = theme.space(padding.y);
	const height = heightOf(texts) + 2 * pad;
	const after = theme.space(14);
	if (height > frame.height / 2)
		return texts.flatMap((text, index) =>
			buildLinePieces(text, {
				x: left,
				before: index === 0 ? after : 0,
				after: index === texts.length - 1 ? after : gap
			})
		);
	return [
		{
			height,
			before: theme.space(8),
			after,
			keepWithNext: false,
			paint: (pen, top) => {
				const { band, bar } = tones[block.tone];
				const background = rectangle(left, top, width, height, 3);
				pen.draw('decoration', paintPath(background, { fill: band }));
				pen.draw('decoration', paintPath(rectangle(left, top, barWidth, height, 2), { fill: bar }));
				let y = top + pad;
				for (const text of texts) {
					text.paint(pen, left + padding.x, y);
					y += text.height + gap;
				}
			}
		}
	];
}

function layoutTexts(block: VerdictBlock, context: LayoutContext): readonly TextLines[] {
	const { theme, parent, width } = context;
	const textWidth = width - 2 * padding.x;
	const sentence = layoutBalancedLines(
		block.sentence,
		theme.style('verdict'),
		new StructureElement('P', parent),
		textWidth,
		context
	);
	const below = [
		{ text: block.aside, style: theme.style('aside') },
		{ text: block.support, style: theme.style('support') },
		{ text: block.readiness, style: theme.style('cardDetail') }
	].flatMap(({ text, style }) =>
		text === undefined
			? []
			: [layoutTextLines(text, style, new StructureElement('P', parent), textWidth, context)]
	);
	return [sentence, ...below];
}

function heightOf(texts: readonly TextLines[]): number {
	return texts.reduce((sum, text) => sum + text.height, 0) + (texts.length - 1) * gap;
}
