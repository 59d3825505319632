import { rectangle } from '../graphics/segments.ts';
import { paintPath } from '../graphics/paint-path.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';
import { fitText } from '../text/fit-text.ts';
import { measureText } from '../text/measure-text.ts';
import { showText } from '../text/show-text.ts';

const style: TextStyle = { weight: 'semibold', size: 8.5, leading: 11, color: 'warning' };
const top = 72;
const height = 20;
const padding = 10;
const gap = 8;

/** Draft and example marks, framed, in a row at the head of the cover. */
export function paintCoverMarks(marks: readonly string[], pen: Pen, context: LayoutContext): void {
	let left = context.left;
	for (const mark of marks) {
		const room = context.left + context.width - left - 2 * padding;
		const text = fitText(cleanLine(mark), style, room, context.typefaces);
		const width = measureText(text, style, context.typefaces) + 2 * padding;
		const pill = rectangle(left, top, width, height, height / 2);
		const paint = { fill: 'warning-soft', stroke: 'warning', strokeWidth: 0.8 } as const;
		pen.draw('decoration', paintPath(pill, paint));
		const element = new StructureElement('P', context.parent);
		const baseline = top + height / 2 + style.size * 0.36;
		pen.draw(element, showText(text, left + padding, baseline, style, context.typefaces));
		left += width + gap;
	}
}
