import type { ColorRole, PathShape, Segment, TextShape } from './scene.ts';

/** A position in a scene, points from the top left. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

type Paint = Omit<PathShape, 'kind' | 'segments'>;

/** A coordinate to a tenth of a point: the same digits on every engine. */
export function roundCoordinate(value: number): number {
	const rounded = Math.round(value * 10) / 10;
	return rounded === 0 ? 0 : rounded;
}

/** Straight lines through the points, open unless closed. */
export function buildPolyline(points: readonly Point[], paint: Paint, closed = false): PathShape {
	const segments = points.map(({ x, y }, index): Segment => [
		index === 0 ? 'M' : 'L',
		roundCoordinate(x),
		roundCoordinate(y)
	]);
	return { kind: 'path', segments: closed ? [...segments, ['Z']] : segments, ...paint };
}

/** An upright rectangle. */
export function buildRectangle(
	x: number,
	y: number,
	width: number,
	height: number,
	fill: ColorRole
): PathShape {
	const corners = [
		{ x, y },
		{ x: x + width, y },
		{ x: x + width, y: y + height },
		{ x, y: y + height }
	];
	return buildPolyline(corners, { fill }, true);
}

/** A square on its tip, centered: the mark of a value. */
export function buildDiamond(center: Point, reach: number, paint: Paint): PathShape {
	const { x, y } = center;
	const tips = [
		{ x, y: y - reach },
		{ x: x + reach, y },
		{ x, y: y + reach },
		{ x: x - reach, y }
	];
	return buildPolyline(tips, paint, true);
}

/** A line of text; muted, regular and starting at its point unless said otherwise. */
export function buildText(
	position: Point,
	text: string,
	size: number,
	style: Partial<Pick<TextShape, 'anchor' | 'weight' | 'color'>> = {}
): TextShape {
	return {
		kind: 'text',
		x: roundCoordinate(position.x),
		y: roundCoordinate(position.y),
		text,
		size,
		weight: style.weight ?? 'regular',
		anchor: style.anchor ?? 'start',
		color: style.color ?? 'muted'
	};
}
