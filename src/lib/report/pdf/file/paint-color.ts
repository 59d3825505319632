import { palette } from '../../../charts/palette.ts';
import type { ColorRole } from '../../../charts/scene.ts';

const cache = new Map<ColorRole, string>();

/** Red, green and blue from 0 to 1, as content streams take them. */
export function paintColor(role: ColorRole): string {
	const known = cache.get(role);
	if (known) return known;
	const parts = [1, 3, 5].map((at) => Number.parseInt(palette[role].slice(at, at + 2), 16));
	const color = parts.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
	cache.set(role, color);
	return color;
}
