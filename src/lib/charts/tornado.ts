import { measureText } from './measure-text.ts';
import type { Scene, Shape } from './scene.ts';
import { buildPolyline, buildRectangle, buildText } from './shapes.ts';
import { wrapLabel } from './wrap-label.ts';

export interface TornadoInput {
	/** Widest first: each with the readiness at its worst and at its best. */
	readonly rows: readonly { readonly label: string; readonly low: number; readonly high: number }[];
	/** Readiness as it stands. */
	readonly value: number;
	/** Readiness from which the classes hold, rising. */
	readonly thresholds: readonly number[];
	/** Points. */
	readonly width?: number;
	readonly formatNumber: (value: number) => string;
}

/** Room for the widest number, 100, beside a bar that reaches the edge. */
const margin = 18;
const headRoom = 16;
const footRoom = 12;
const labelSize = 8;
const lineHeight = 10;
const barHeight = 7;
const rowGap = 4;
/** Between a name and its bar. */
const barGap = 3;
/** Between a bar and the number at its end. */
const numberGap = 3;

/**
 * One bar a question under its name, from its worst to its best, against the readiness as it stands; only the
 * part of 0–100 where something happens, its ends written out.
 */
export function buildTornado(input: TornadoInput): Scene {
	const { rows, value, thresholds, width = 480, formatNumber } = input;
	const room = width - 2 * margin;
	const ends = [...rows.flatMap(({ low, high }) => [low, high]), value, ...thresholds];
	const from = Math.max(0, Math.floor(Math.min(...ends) / 10) * 10 - 10);
	const to = Math.min(100, Math.ceil(Math.max(...ends) / 10) * 10 + 10);
	const at = (readiness: number) => margin + (room * (readiness - from)) / (to - from);
	const shapes: Shape[] = [];
	let top = headRoom;
	for (const row of rows) {
		const lines = wrapLabel(row.label, labelSize, room);
		lines.forEach((line, index) => {
			const baseline = { x: margin, y: top + labelSize + index * lineHeight };
			shapes.push(buildText(baseline, line, labelSize, { color: 'ink' }));
		});
		const y = top + lines.length * lineHeight + barGap;
		shapes.push(...drawRow(row, y, at, input));
		top = y + barHeight + rowGap;
	}
	const marks = [from, ...thresholds, to].map((mark) =>
		buildText({ x: at(mark), y: top + 6 }, formatNumber(mark), labelSize, { anchor: 'middle' })
	);
	const head = buildText({ x: at(value), y: headRoom - 6 }, formatNumber(value), 9, {
		anchor: 'middle',
		weight: 'semibold',
		color: 'ink'
	});
	return { width, height: top + footRoom, shapes: [head, ...shapes, ...marks] };
}

/** The bar with its ends written beside it; a threshold gives way to a number it would cross. */
function drawRow(
	{ low, high }: TornadoInput['rows'][number],
	y: number,
	at: (readiness: number) => number,
	{ value, thresholds, formatNumber }: TornadoInput
): readonly Shape[] {
	const before = { x: at(low) - numberGap, y: y + barHeight - 1 };
	const after = { x: at(high) + numberGap, y: before.y };
	const [lowest, highest] = [formatNumber(low), formatNumber(high)];
	const isWritten = (x: number) =>
		(x < before.x && x > before.x - measureText(lowest, labelSize)) ||
		(x > after.x && x < after.x + measureText(highest, labelSize));
	return [
		...thresholds
			.map(at)
			.filter((x) => !isWritten(x))
			.map((x) => drawLine(x, y, 'dashed')),
		buildRectangle(at(low), y, at(value) - at(low), barHeight, 'here'),
		buildRectangle(at(value), y, at(high) - at(value), barHeight, 'leaf'),
		drawLine(at(value), y, 'whole'),
		buildText(before, lowest, labelSize, { anchor: 'end' }),
		buildText(after, highest, labelSize)
	];
}

/** A mark across one bar: lines from top to bottom would cross the names. */
function drawLine(x: number, top: number, style: 'whole' | 'dashed'): Shape {
	const points = [
		{ x, y: top - 2 },
		{ x, y: top + barHeight + 2 }
	];
	return style === 'whole'
		? buildPolyline(points, { stroke: 'ink', strokeWidth: 1 })
		: buildPolyline(points, { stroke: 'muted', strokeWidth: 0.8, dash: [2, 1.5] });
}
