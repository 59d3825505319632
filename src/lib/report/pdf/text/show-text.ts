import { paintColor } from '../file/paint-color.ts';
import { formatNumber, formatPlace } from '../file/pdf-syntax.ts';
import { pageHeight } from '../layout/frame.ts';
import type { TextStyle } from '../layout/theme.ts';
import { advanceOf, kernBetween } from './measure-runs.ts';
import type { Glyph } from './typeface.ts';
import type { Typefaces } from './typefaces.ts';

/** The operation that shows text with its baseline starting at a point, kerned. */
export function showText(
	text: string,
	x: number,
	baseline: number,
	style: TextStyle,
	typefaces: Typefaces
): string {
	const face = typefaces[style.weight];
	let shown = '';
	let codes = '';
	let previous: Glyph | null = null;
	/** How much wider than drawn the previous glyph's room is, at its right. */
	let slack = 0;
	for (let index = 0; index < text.length; index += 1) {
		const glyph = face.glyphAt(text, index);
		if (!glyph.code) continue;
		const room = (advanceOf(face, style, glyph) - glyph.width) / 2;
		const move = slack + room + (previous ? kernBetween(face, style, previous, glyph) : 0);
		if (move !== 0) {
			shown += `${codes ? `<${codes}>` : ''}${formatNumber(-move)}`;
			codes = '';
		}
		codes += glyph.code;
		previous = glyph;
		slack = room;
	}
	if (codes) shown += `<${codes}>`;
	const place = `${formatPlace(x)} ${formatPlace(pageHeight - baseline)} Td`;
	return `BT /${face.resource} ${formatNumber(style.size)} Tf ${paintColor(style.color)} rg ${place} [${shown}] TJ ET`;
}
