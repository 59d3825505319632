import { palette } from '../../../charts/palette.ts';
import type { ColorRole } from '../../../charts/scene.ts';
import type { HexColor } from '../../model/accent.ts';

/** A color of the palette by its role, or the accent as it is. */
export type PaintedColor = ColorRole | HexColor;

const cache = new Map<PaintedColor, string>();

/** Red, green and blue from 0 to 1, as content streams take them. */
export function paintColor(role: PaintedColor): string {
	const known = cache.get(role);
	if (known) return known;
	const hex = isHex(role) ? role : palette[role];
	const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	const color = parts.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
	cache.set(role, color);
	return color;
}

function isHex(color: PaintedColor): color is HexColor {
	return color.startsWith('#');
}
