import { buildRadarLabels } from './radar-labels.ts';
import { findRadarRuns } from './radar-runs.ts';
import type { Scene, Shape } from './scene.ts';
import { buildDiamond, buildPolyline, buildText, type Point } from './shapes.ts';

export interface RadarAxis {
	readonly label: string;
	/** 0–100, or null when there is no score: a gap, never a zero. */
	readonly here: number | null;
	readonly target: number | null;
}

export interface RadarInput {
	/** At least three, clockwise from the top. */
	readonly axes: readonly RadarAxis[];
	readonly legend: { readonly here: string; readonly target: string };
	/** Points. */
	readonly width?: number;
	readonly height?: number;
}

const rings = [25, 50, 75, 100];

/** Traits on axes: here as an area, target as a dashed line, a gap where there is no score. */
export function buildRadar(input: RadarInput): Scene {
	const { axes, legend, width = 480, height = 320 } = input;
	const center = { x: width / 2, y: (height - 18) / 2 };
	const radius = Math.min(center.y - 34, width / 2 - 118);
	const place = (axis: number, value: number): Point => {
		const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
		const reach = (radius * value) / 100;
		return { x: center.x + reach * Math.cos(angle), y: center.y + reach * Math.sin(angle) };
	};
	const series = { axes, center, place };
	return {
		width,
		height,
		shapes: [
			...buildAreas(series),
			...buildGrid(series),
			...buildLines(series, 'target'),
			...buildLines(series, 'here'),
			...axes.flatMap(({ here }, axis) =>
				here === null ? [] : [buildDiamond(place(axis, here), 3, { fill: 'here' })]
			),
			...buildRadarLabels({ labels: axes.map(({ label }) => label), center, radius, width }),
			...buildLegend(legend, width, height)
		]
	};
}

interface Series {
	readonly axes: readonly RadarAxis[];
	readonly center: Point;
	readonly place: (axis: number, value: number) => Point;
}

function runsOf({ axes, place }: Series, kind: 'here' | 'target') {
	return findRadarRuns(axes.map((axis) => axis[kind])).map(({ closed, stops }) => ({
		closed,
		points: stops.map(({ axis, value }) => place(axis, value))
	}));
}

function buildAreas(series: Series): Shape[] {
	return runsOf(series, 'here').map(({ closed, points }) =>
		buildPolyline(closed ? points : [series.center, ...points], { fill: 'here-soft' }, true)
	);
}

function buildLines(series: Series, kind: 'here' | 'target'): Shape[] {
	const paint =
		kind === 'here'
			? ({ stroke: 'here', strokeWidth: 1.6 } as const)
			: ({ stroke: 'leaf', strokeWidth: 1.2, dash: [4, 3] } as const);
	return runsOf(series, kind)
		.filter(({ points }) => points.length > 1)
		.map(({ closed, points }) => buildPolyline(points, paint, closed));
}

function buildGrid({ axes, center, place }: Series): Shape[] {
	const circles = rings.map((ring) =>
		buildPolyline(
			axes.map((_, axis) => place(axis, ring)),
			{ stroke: 'rule', strokeWidth: 0.6 },
			true
		)
	);
	const spokes = axes.map(({ here }, axis) =>
		buildPolyline([center, place(axis, 100)], {
			stroke: 'rule',
			strokeWidth: 0.6,
			...(here === null && { dash: [1.5, 2.5] as const })
		})
	);
	const numbers = [50, 100].map((ring) => {
		const { x, y } = place(0, ring);
		return buildText({ x: x + 3, y: y + 8 }, String(ring), 6.5);
	});
	return [...circles, ...spokes, ...numbers];
}

function buildLegend(legend: RadarInput['legend'], width: number, height: number): Shape[] {
	const y = height - 6;
	const dash = (x: number) => [
		{ x, y: y - 3 },
		{ x: x + 22, y: y - 3 }
	];
	return [
		buildPolyline(dash(width / 2 - 92), { stroke: 'here', strokeWidth: 1.6 }),
		buildDiamond({ x: width / 2 - 81, y: y - 3 }, 3, { fill: 'here' }),
		buildText({ x: width / 2 - 66, y }, legend.here, 8.5, { color: 'ink' }),
		buildPolyline(dash(width / 2 + 8), { stroke: 'leaf', strokeWidth: 1.2, dash: [4, 3] }),
		buildText({ x: width / 2 + 34, y }, legend.target, 8.5, { color: 'ink' })
	];
}
