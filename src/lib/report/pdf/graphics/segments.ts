import type { Segment } from '../../../charts/scene.ts';

/** How far the handles of a cubic curve stand for a quarter of a circle, in radii. */
const quarter = 0.5522847498;

export function circle(x: number, y: number, radius: number): readonly Segment[] {
	return rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);
}

/** From the top left corner; corners rounded by `radius`, at most half the shorter side. */
export function rectangle(
	x: number,
	y: number,
	width: number,
	height: number,
	radius = 0
): readonly Segment[] {
	const right = x + width;
	const bottom = y + height;
	const r = Math.min(radius, width / 2, height / 2);
	if (r <= 0) return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
	const k = r * (1 - quarter);
	return [
		['M', x + r, y],
		['L', right - r, y],
		['C', right - k, y, right, y + k, right, y + r],
		['L', right, bottom - r],
		['C', right, bottom - k, right - k, bottom, right - r, bottom],
		['L', x + r, bottom],
		['C', x + k, bottom, x, bottom - k, x, bottom - r],
		['L', x, y + r],
		['C', x, y + k, x + k, y, x + r, y],
		['Z']
	];
}

/** An open line through points; empty when there are none. */
export function polyline(points: readonly (readonly [number, number])[]): readonly Segment[] {
	return points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const);
}
