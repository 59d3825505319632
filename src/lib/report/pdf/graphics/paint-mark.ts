import type { ColorRole, Segment } from '../../../charts/scene.ts';
import { circle, polyline, rectangle } from './segments.ts';
import type { Mark } from '../../model/document.ts';
import { paintPath, type Origin, type PathPaint } from './paint-path.ts';

/** The color a mark is painted in; its shape says the same. */
export const markColors: Readonly<Record<Mark, ColorRole>> = {
	met: 'leaf',
	'at-minimum': 'warning',
	'not-met': 'blocked',
	unknown: 'muted',
	'level-0': 'level-0',
	'level-1': 'level-1',
	'level-2': 'level-2',
	'level-3': 'level-3',
	'level-4': 'level-4'
};

interface MarkPath {
	readonly segments: readonly Segment[];
	readonly paint: PathPaint;
}

/** Marks are drawn in a square of ten points. */
const side = 10;
const disc = circle(5, 5, 5);
const line = { stroke: 'paper', strokeWidth: 1.4 } as const;

const conditionPaths: Readonly<
	Record<'met' | 'at-minimum' | 'not-met' | 'unknown', readonly MarkPath[]>
> = {
	met: [
		{ segments: disc, paint: { fill: 'leaf' } },
		{
			segments: polyline([
				[2.8, 5.2],
				[4.4, 6.8],
				[7.3, 3.5]
			]),
			paint: line
		}
	],
	'at-minimum': [
		{ segments: circle(5, 5, 4.4), paint: { fill: 'paper', stroke: 'warning', strokeWidth: 1.2 } },
		{
			segments: [
				['M', 5, 0.6],
				['C', 2.57, 0.6, 0.6, 2.57, 0.6, 5],
				['C', 0.6, 7.43, 2.57, 9.4, 5, 9.4],
				['Z']
			],
			paint: { fill: 'warning' }
		}
	],
	'not-met': [
		{ segments: rectangle(0.3, 0.3, 9.4, 9.4, 2.2), paint: { fill: 'blocked' } },
		{
			segments: polyline([
				[3.1, 3.1],
				[6.9, 6.9]
			]),
			paint: line
		},
		{
			segments: polyline([
				[6.9, 3.1],
				[3.1, 6.9]
			]),
			paint: line
		}
	],
	unknown: [
		{
			segments: circle(5, 5, 4.4),
			paint: { fill: 'paper', stroke: 'muted', strokeWidth: 1.1, dash: [1.6, 1.7] }
		},
		{
			segments: [
				['M', 3.6, 3.9],
				['C', 3.6, 2.1, 6.5, 2.1, 6.5, 3.9],
				['C', 6.5, 5, 5, 4.9, 5, 6]
			],
			paint: { stroke: 'muted', strokeWidth: 1.1 }
		},
		{ segments: circle(5, 7.6, 0.65), paint: { fill: 'muted' } }
	]
};

/** The operations that paint a mark in a square of `size` points from its top left corner. */
export function paintMark(mark: Mark, x: number, y: number, size: number): readonly string[] {
	const origin: Origin = { x, y, scale: size / side };
	const paths =
		mark === 'met' || mark === 'at-minimum' || mark === 'not-met' || mark === 'unknown'
			? conditionPaths[mark]
			: buildLevelPaths(Number(mark.slice(-1)), markColors[mark]);
	return paths.map((path) => paintPath(path.segments, path.paint, origin));
}

/** Four steps that rise; those the level does not reach are dots. */
function buildLevelPaths(level: number, color: ColorRole): readonly MarkPath[] {
	return [0, 1, 2, 3].map((step) => {
		const x = step * 2.7;
		if (step >= level)
			return { segments: circle(x + 0.95, side - 0.8, 0.7), paint: { fill: 'muted' } };
		const height = 3.4 + step * 2.2;
		const segments = rectangle(x, side - height, 1.9, height, 0.5);
		return { segments, paint: { fill: color, stroke: 'ink', strokeWidth: 0.35 } };
	});
}
