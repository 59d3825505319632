import { rectangle } from '../graphics/segments.ts';
import type { SealsBlock } from '../../model/document.ts';
import { markColors, paintMark } from '../graphics/paint-mark.ts';
import { listInlines } from '../../model/join-texts.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { chooseColumns } from './choose-columns.ts';
import { layoutList } from './layout-list.ts';

type Seal = SealsBlock['items'][number];

interface Card {
	readonly height: number;
	readonly paint: (pen: Pen, left: number, top: number, height: number) => void;
}

const gutter = 9;
const padding = 9;
const markSize = 11;

/**
 * Cards in rows of two or three: a mark, the condition, its state in words, what it rests on. No row but a
 * single one holds one card at a card's width: where it cannot be helped, the last card takes the whole row.
 */
export function layoutSeals(block: SealsBlock, context: LayoutContext): readonly Piece[] {
	const { theme, left, width } = context;
	const perRow = chooseColumns(block.items.length);
	const cardWidth = (width - (perRow - 1) * gutter) / perRow;
	const list = new StructureElement('L', context.parent, { listNumbering: 'None' });
	const cards = block.items.map((item, index) => {
		const isAlone = index === block.items.length - 1 && index % perRow === 0;
		return layoutCard(item, isAlone ? width : cardWidth, list, context);
	});
	if (cards.some((card) => card.height > frame.height / 2)) return layoutAsList(block, context);
	const rows = chunk(cards, perRow);
	return rows.map((row, index) => {
		const height = Math.max(...row.map((card) => card.height));
		const isLast = index === rows.length - 1;
		return {
			height,
			before: index === 0 ? theme.space(6) : 0,
			after: isLast ? theme.space(13) : theme.space(gutter),
			keepWithNext: false,
			paint: (pen, top) =>
				row.forEach((card, column) =>
					card.paint(pen, left + column * (cardWidth + gutter), top, height)
				)
		};
	});
}

function layoutCard(
	item: Seal,
	width: number,
	list: StructureElement,
	context: LayoutContext
): Card {
	const { theme } = context;
	const body = new StructureElement('LBody', new StructureElement('LI', list));
	const stateStyle = { ...theme.style('cardState'), color: markColors[item.mark] };
	const indent = padding + markSize + 7;
	const textWidth = width - indent - padding;
	const texts = [
		{ text: item.title, style: theme.style('cardTitle') },
		{ text: item.state, style: stateStyle },
		{ text: item.detail, style: theme.style('cardDetail') }
	]
		.filter(({ text }) => text !== '')
		.map(({ text, style }) =>
			layoutTextLines(text, style, new StructureElement('P', body), textWidth, context)
		);
	const pad = theme.space(padding);
	return {
		height: texts.reduce((sum, text) => sum + text.height, 0) + 2 * pad,
		paint: (pen, left, top, height) => {
			const background = rectangle(left, top, width, height, 4);
			pen.draw('decoration', paintPath(background, { fill: 'surface' }));
			for (const operation of paintMark(item.mark, left + padding, top + pad, markSize))
				pen.draw('decoration', operation);
			let y = top + pad;
			for (const text of texts) {
				text.paint(pen, left + indent, y);
				y += text.height;
			}
		}
	};
}

/** Cards too tall to stand side by side say the same as a list. */
function layoutAsList(block: SealsBlock, context: LayoutContext): readonly Piece[] {
	const items = block.items.map(({ title, state, detail }) => [
		{ kind: 'strong' as const, text: title },
		` ${state}. `,
		...listInlines(detail)
	]);
	return layoutList({ kind: 'list', items }, context);
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
	const count = Math.ceil(items.length / size);
	return Array.from({ length: count }, (_, row) => items.slice(row * size, (row + 1) * size));
}
