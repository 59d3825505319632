import type { ListBlock, RichText } from '../../model/document.ts';
import { baselineOffset, layoutTextLines } from '../layout/text-lines.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { buildLinePieces } from '../layout/line-pieces.ts';
import type { Piece } from '../layout/piece.ts';
import type { TextStyle } from '../layout/theme.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { measureText } from '../text/measure-text.ts';
import { showText } from '../text/show-text.ts';

const spaceBetween = 3.5;
const spaceAfter = 9;
const labelGap = 7;
const bulletIndent = 13;

/** A list, its bullets or numbers hanging beside the items; none stands alone at the foot or head of a page. */
export function layoutList(
	block: ListBlock,
	context: LayoutContext,
	style: TextStyle = context.theme.style(block.small ? 'note' : 'body')
): readonly Piece[] {
	const listNumbering = block.ordered ? 'Decimal' : 'Disc';
	const list = new StructureElement('L', context.parent, { listNumbering });
	const labelStyle: TextStyle = { ...style, weight: 'semibold', color: 'leaf' };
	const labels = block.items.map((_, index) => (block.ordered ? `${index + 1}.` : '•'));
	const indent = indentOf(labels, labelStyle, context);
	return block.items.flatMap((item, index) => {
		const after = index === block.items.length - 1 ? spaceAfter : spaceBetween;
		const label = { text: labels[index] ?? '', style: labelStyle, indent };
		const isNearEdge = index === 0 || index === block.items.length - 2;
		const keepWithNext = isNearEdge && index < block.items.length - 1;
		const flow = { after: context.theme.space(after), keepWithNext };
		return layoutItem(item, label, list, style, flow, context);
	});
}

interface Label {
	readonly text: string;
	readonly style: TextStyle;
	readonly indent: number;
}

function layoutItem(
	item: RichText,
	label: Label,
	list: StructureElement,
	style: TextStyle,
	flow: { readonly after: number; readonly keepWithNext: boolean },
	context: LayoutContext
): readonly Piece[] {
	const { left, typefaces } = context;
	const listItem = new StructureElement('LI', list);
	const labelElement = new StructureElement('Lbl', listItem);
	const body = new StructureElement('LBody', listItem);
	const width = Math.min(context.width, context.measure) - label.indent;
	const text = layoutTextLines(item, style, body, width, context);
	return buildLinePieces(text, {
		x: left + label.indent,
		before: 0,
		...flow,
		beside: (pen, top, _height, index) => {
			if (index > 0) return;
			const baseline = top + baselineOffset(style);
			pen.draw(labelElement, showText(label.text, left, baseline, label.style, typefaces));
		}
	});
}

function indentOf(labels: readonly string[], style: TextStyle, context: LayoutContext): number {
	const widths = labels.map((label) => measureText(label, style, context.typefaces));
	return Math.max(bulletIndent, ...widths.map((width) => width + labelGap));
}
