import type { Scene, Shape } from './scene.ts';
import { buildPolyline, buildRectangle, buildText } from './shapes.ts';

export interface StaircaseInput {
	/** Readiness before the first step. */
	readonly start: number;
	/** Readiness after each step. */
	readonly steps: readonly number[];
	/** Readiness from which the classes hold, rising. */
	readonly thresholds: readonly number[];
	/** Points. */
	readonly width?: number;
	readonly height?: number;
	readonly formatNumber: (value: number) => string;
}

const margin = 14;
const axisRoom = 22;
const headRoom = 16;
const footRoom = 18;
/** Wider columns make a wall of a staircase. */
const widest = 64;
/** From this many steps on, only every fifth bears its number. */
const crowded = 14;

/**
 * The path to the next verdict, one column a step from today's readiness up, numbered as in the text; from a
 * little below today, where the axis says so, to a little above the next threshold.
 */
export function buildStaircase(input: StaircaseInput): Scene {
	const { start, steps, thresholds, width = 480, height = 130, formatNumber } = input;
	const values = [start, ...steps];
	const bottom = Math.max(0, Math.floor((Math.min(...values) - 10) / 10) * 10);
	const aim = thresholds.find((threshold) => threshold > start) ?? 0;
	const top = Math.min(100, Math.ceil((Math.max(aim, ...values) + 5) / 10) * 10);
	const base = height - footRoom;
	const left = margin + axisRoom;
	const step = Math.min(widest, (width - margin - left) / values.length);
	const at = (readiness: number) =>
		base - ((base - headRoom) * (readiness - bottom)) / Math.max(1, top - bottom);
	const shapes: Shape[] = [];
	values.forEach((value, index) => {
		const x = left + index * step;
		const fill = index === 0 ? 'here' : 'leaf';
		shapes.push(buildRectangle(x + 1, at(value), step - 2, base - at(value), fill));
		const middle = x + step / 2;
		const isEnd = index === 0 || index === values.length - 1;
		const ink = { anchor: 'middle', color: 'ink' } as const;
		if (isEnd) shapes.push(buildText({ x: middle, y: at(value) - 4 }, formatNumber(value), 8, ink));
		if (index > 0 && (values.length < crowded || index % 5 === 0))
			shapes.push(buildText({ x: middle, y: base + 12 }, String(index), 8, { anchor: 'middle' }));
	});
	const edge = [
		{ x: left, y: base },
		{ x: width - margin, y: base }
	];
	shapes.push(
		buildPolyline(edge, { stroke: 'muted', strokeWidth: 0.8 }),
		buildText({ x: left - 4, y: base + 3 }, formatNumber(bottom), 8, { anchor: 'end' })
	);
	for (const threshold of thresholds) {
		if (threshold <= bottom || threshold > top) continue;
		const y = at(threshold);
		const line = [
			{ x: left, y },
			{ x: width - margin, y }
		];
		shapes.push(
			buildPolyline(line, { stroke: 'ink', strokeWidth: 0.8, dash: [3, 2.5] }),
			buildText({ x: left - 4, y: y + 3 }, formatNumber(threshold), 8, { anchor: 'end' })
		);
	}
	return { width, height, shapes };
}
