import type { FigureBlock } from '../../model/document.ts';
import { paintScene } from '../graphics/paint-scene.ts';
import { frame, pageHeight } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';

const captionGap = 6;
const tallest = frame.height * 0.8;

/** A chart in the middle of its column, made smaller when it does not fit, with its caption below. */
export function layoutFigure(block: FigureBlock, context: LayoutContext): readonly Piece[] {
	const { scene } = block;
	const { theme, left, width } = context;
	const scale = Math.min(1, width / scene.width, tallest / scene.height);
	const height = scene.height * scale;
	const x = left + (width - scene.width * scale) / 2;
	const figure = new StructureElement('Figure', context.parent, { alt: cleanLine(block.alt) });
	const captionElement = new StructureElement('Caption', figure);
	const style = theme.style('caption');
	const captionWidth = Math.min(width, context.measure);
	const caption = layoutTextLines(block.caption, style, captionElement, captionWidth, context);
	const picture: Piece = {
		height,
		before: theme.space(14),
		after: captionGap,
		keepWithNext: true,
		paint: (pen, top) => {
			const bottom = pageHeight - top - height;
			figure.bounds = [x, bottom, x + scene.width * scale, bottom + height];
			paintScene(pen, scene, figure, { x, y: top, scale }, context.typefaces);
		}
	};
	const lines = buildLinePieces(caption, { x: left, before: 0, after: theme.space(14) });
	return [picture, ...lines];
}
