import type { ColorRole } from '../../../charts/scene.ts';
import { rectangle } from '../graphics/segments.ts';
import type { VerdictBlock } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutBalancedLines, layoutTextLines } from '../layout/text-lines.ts';
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
const gap = 5;

/** The verdict on a band of its own tone. */
export function layoutVerdict(block: VerdictBlock, context: LayoutContext): readonly Piece[] {
	const { theme, left, width } = context;
	const textWidth = width - 2 * padding.x;
	const sentenceElement = new StructureElement('P', context.parent);
	const supportElement = new StructureElement('P', context.parent);
	const sentence = layoutBalancedLines(
		block.sentence,
		theme.style('verdict'),
		sentenceElement,
		textWidth,
		context
	);
	const support = layoutTextLines(
		block.support,
		theme.style('support'),
		supportElement,
		textWidth,
		context
	);
	const pad = theme.space(padding.y);
	const height = sentence.height + gap + support.height + 2 * pad;
	const after = theme.space(14);
	if (height > frame.height / 2)
		return [
			...buildLinePieces(sentence, { x: left, before: after, after: gap }),
			...buildLinePieces(support, { x: left, before: 0, after })
		];
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
				sentence.paint(pen, left + padding.x, top + pad);
				support.paint(pen, left + padding.x, top + pad + sentence.height + gap);
			}
		}
	];
}
