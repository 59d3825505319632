import type { TextStyle } from '../layout/theme.ts';
import { advanceOf, kernBetween } from './measure-runs.ts';
import type { Glyph } from './typeface.ts';
import type { Typefaces } from './typefaces.ts';

/** How wide a text is on one line, points. */
export function measureText(text: string, style: TextStyle, typefaces: Typefaces): number {
	const face = typefaces[style.weight];
	let width = 0;
	let previous: Glyph | null = null;
	for (let index = 0; index < text.length; index += 1) {
		const glyph = face.glyphAt(text, index);
		if (!glyph.code) continue;
		if (previous) width += kernBetween(face, style, previous, glyph);
		width += advanceOf(face, style, glyph);
		previous = glyph;
	}
	return (width * style.size) / 1000;
}
