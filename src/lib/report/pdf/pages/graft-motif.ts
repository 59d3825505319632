import type { Scene, Segment, Shape } from '../../../charts/scene.ts';

const width = 200;
const height = 430;

/** A young branch joined to an older stem: the mark of the product, drawn once for the cover. */
export const graftMotif: Scene = {
	width,
	height,
	shapes: [
		stem(),
		...[0, 1, 2].map(drawGrain),
		branch(),
		...[-9, 0, 9].map(drawBinding),
		leaf(103, 196, 198, 46, 'level-3'),
		leaf(121, 158, -8, 58, 'leaf'),
		leaf(137, 112, 214, 62, 'leaf'),
		leaf(147, 74, -24, 50, 'level-3'),
		leaf(153, 44, -104, 44, 'leaf')
	]
};

/** The older stem rises from the foot and is cut where the graft is made. */
function stem(): Shape {
	return {
		kind: 'path',
		fill: 'milan',
		segments: [
			['M', 14, height],
			['C', 22, 388, 28, 344, 34, 290],
			['C', 46, 286, 60, 278, 70, 266],
			['C', 68, 330, 70, 388, 78, height],
			['Z']
		]
	};
}

/** Lines along the bark. */
function drawGrain(index: number): Shape {
	const x = 27 + index * 13;
	return {
		kind: 'path',
		stroke: 'surface',
		strokeWidth: 0.7,
		segments: [
			['M', x + 2, height],
			['C', x + 5, 400, x + 8, 366, x + 11 - index, 336 - index * 6]
		]
	};
}

/** The young branch starts as a wedge inside the stem and thins towards its tip. */
function branch(): Shape {
	return {
		kind: 'path',
		fill: 'leaf',
		segments: [
			['M', 51, 334],
			['C', 43, 306, 46, 282, 60, 256],
			['C', 78, 222, 106, 190, 124, 146],
			['C', 136, 116, 146, 82, 153, 42],
			['C', 151, 86, 144, 122, 133, 154],
			['C', 118, 200, 88, 232, 72, 264],
			['C', 62, 286, 58, 308, 51, 334],
			['Z']
		]
	};
}

/** The bindings that hold the graft. */
function drawBinding(offset: number): Shape {
	return {
		kind: 'path',
		stroke: 'here',
		strokeWidth: 3,
		segments: [
			['M', 31 - offset * 0.1, 303 + offset],
			['C', 42, 308 + offset, 60, 304 + offset, 73, 291 + offset]
		]
	};
}

/** A leaf from its stalk, pointing at an angle in degrees, clockwise from the right. */
function leaf(
	x: number,
	y: number,
	angle: number,
	length: number,
	color: 'leaf' | 'level-3'
): Shape {
	const turn = (angle * Math.PI) / 180;
	const at = (along: number, across: number): readonly [number, number] => [
		x + length * (along * Math.cos(turn) - across * Math.sin(turn)),
		y + length * (along * Math.sin(turn) + across * Math.cos(turn))
	];
	const segments: readonly Segment[] = [
		['M', x, y],
		['C', ...at(0.2, -0.3), ...at(0.66, -0.3), ...at(1, 0)],
		['C', ...at(0.66, 0.24), ...at(0.22, 0.24), x, y],
		['Z']
	];
	return { kind: 'path', fill: color, segments };
}
