import type { CoverLogo } from '../../model/document.ts';
import { formatNumber } from '../file/pdf-syntax.ts';
import { logoName } from '../file/write-logo.ts';
import { pageHeight } from '../layout/frame.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';

/** Points, from the top left of the page. */
const box = { top: 44, width: 190, height: 68 };
const gap = 20;

/** The picture of whose report it is, first on the cover; gives the room it takes from what stands beside it. */
export function paintCoverLogo(logo: CoverLogo, pen: Pen, context: LayoutContext): number {
	const scale = Math.min(box.width / logo.width, box.height / logo.height);
	const [width, height] = [logo.width * scale, logo.height * scale];
	const bottom = pageHeight - box.top - height;
	const { language } = logo;
	const figure = new StructureElement('Figure', context.parent, {
		alt: cleanLine(logo.alt),
		...(language && language !== context.language && { language })
	});
	figure.bounds = [context.left, bottom, context.left + width, bottom + height];
	const matrix = [width, 0, 0, height, context.left, bottom].map(formatNumber).join(' ');
	pen.draw(figure, `q ${matrix} cm ${logoName} Do Q`);
	return width + gap;
}
