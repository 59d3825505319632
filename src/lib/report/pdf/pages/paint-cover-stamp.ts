import { rectangle } from '../graphics/segments.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { layoutTextLines } from '../layout/text-lines.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';

const style: TextStyle = { weight: 'regular', size: 8, leading: 11, color: 'muted' };
/** As large as the label a registry sticks on, with a little air. */
const box = { width: 176, height: 92, padding: 8 };

/** What the frame takes of the width, with the gap beside it. */
export const stampRoom = box.width + 20;

/** Room for a registry's stamp at the foot of the cover, on the right, standing on a line. */
export function paintCoverStamp(
	label: string,
	bottom: number,
	pen: Pen,
	context: LayoutContext
): void {
	const left = frame.right - box.width;
	const top = bottom - box.height;
	const outline = rectangle(left, top, box.width, box.height);
	pen.draw('decoration', paintPath(outline, { stroke: 'rule', strokeWidth: 0.8 }));
	const element = new StructureElement('P', context.parent);
	const text = layoutTextLines(label, style, element, box.width - 2 * box.padding, context);
	text.paint(pen, left + box.padding, top + box.padding);
}
