export type Point = readonly [number, number];
/** Left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

/** An area of a page, in its own points from the bottom left. */
export interface PaintedShape {
	readonly rings: readonly (readonly Point[])[];
	/** Whether a ring inside another is a hole whatever way it runs. */
	readonly isEvenOdd: boolean;
	readonly bounds: Bounds;
}

export function createShape(
	rings: readonly (readonly Point[])[],
	isEvenOdd: boolean
): PaintedShape {
	return { rings, isEvenOdd, bounds: boundPoints(rings.flat()) };
}

/** The room that points take: nothing at all when there are none. */
export function boundPoints(points: readonly Point[]): Bounds {
	let [left, bottom, right, top]: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		bottom = Math.min(bottom, y);
		right = Math.max(right, x);
		top = Math.max(top, y);
	}
	return [left, bottom, right, top];
}

export function overlaps(one: Bounds, other: Bounds): boolean {
	return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** Whether a point is painted by a shape (ISO 32000-1, 8.5.3.3: how often its edges wind around the point). */
export function covers({ rings, isEvenOdd, bounds }: PaintedShape, point: Point): boolean {
	if (!overlaps(bounds, [...point, ...point])) return false;
	const winding = rings.reduce((sum, ring) => sum + countTurns(ring, point), 0);
	return isEvenOdd ? winding % 2 !== 0 : winding !== 0;
}

/** Edges that cross the ray from a point to the right: upwards less downwards. */
function countTurns(ring: readonly Point[], [x, y]: Point): number {
	let turns = 0;
	ring.forEach(([fromX, fromY], index) => {
		const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
		if (fromY <= y === toY <= y) return;
		const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
		if (crossing > x) turns += toY > fromY ? 1 : -1;
	});
	return turns;
}

/** A curve of Bézier as points after its start; eight are enough to tell what lies under a letter. */
export function flattenCurve(points: readonly [Point, Point, Point, Point]): readonly Point[] {
	const [start, one, two, end] = points;
	return Array.from({ length: 8 }, (_, index) => {
		const t = (index + 1) / 8;
		const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
		const mix = (axis: 0 | 1): number =>
			[start, one, two, end].reduce((sum, point, at) => sum + point[axis] * (weights[at] ?? 0), 0);
		return [mix(0), mix(1)];
	});
}
