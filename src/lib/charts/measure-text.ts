import { interWidths } from './inter-widths.ts';
import type { TextShape } from './scene.ts';

/** Width of characters the table lacks: as wide as a Cyrillic or Greek letter usually is. */
const unknownWidth = 640;

/**
 * Width of a text set in Inter, in the unit of its size. Accented letters count as their base letter and
 * kerning is left out, so that it is an estimate: within a few per cent, enough to keep labels apart.
 */
export function measureText(
	text: string,
	size: number,
	weight: TextShape['weight'] = 'regular'
): number {
	const widths = interWidths[weight];
	let total = 0;
	for (const character of text.normalize('NFD')) {
		if (/\p{M}/u.test(character)) continue;
		total += widths[(character.codePointAt(0) ?? 0) - 32] ?? unknownWidth;
	}
	return (total * size) / 1000;
}
