import type { Scene, Shape } from './scene.ts';
import { buildDiamond, buildPolyline, buildRectangle, buildText } from './shapes.ts';

export interface BandInput {
	/** Readiness, 0–100. */
	readonly value: number;
	/** 5th and 95th percentile of the simulations; null when there are none. */
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** Readiness from which the classes hold, rising. */
	readonly thresholds: readonly number[];
	/** Points. */
	readonly width?: number;
	/** How a number is written. */
	readonly formatNumber: (value: number) => string;
}

const margin = 12;
const trackTop = 18;
const trackHeight = 8;
const height = 44;

/** Readiness as a position on a band of 0–100, with its interval and the thresholds. */
export function buildBand(input: BandInput): Scene {
	const { value, interval, thresholds, width = 480, formatNumber } = input;
	const room = width - 2 * margin;
	const at = (readiness: number) => margin + (room * Math.min(100, Math.max(0, readiness))) / 100;
	const middle = trackTop + trackHeight / 2;
	const bottom = trackTop + trackHeight;
	const shapes: Shape[] = [buildRectangle(margin, trackTop, room, trackHeight, 'rule')];
	if (interval) {
		const reach = at(interval.high) - at(interval.low);
		shapes.push(buildRectangle(at(interval.low), trackTop, reach, trackHeight, 'here-soft'));
		const ends = [at(interval.low), at(interval.high)];
		for (const x of ends) {
			const line = [
				{ x, y: trackTop },
				{ x, y: bottom }
			];
			shapes.push(buildPolyline(line, { stroke: 'here', strokeWidth: 1 }));
		}
	}
	for (const threshold of thresholds) {
		const x = at(threshold);
		const tick = [
			{ x, y: trackTop - 3 },
			{ x, y: bottom + 3 }
		];
		shapes.push(buildPolyline(tick, { stroke: 'ink', strokeWidth: 0.8 }));
	}
	for (const mark of [0, ...thresholds, 100]) {
		const position = { x: at(mark), y: bottom + 13 };
		shapes.push(buildText(position, formatNumber(mark), 8, { anchor: 'middle' }));
	}
	shapes.push(buildDiamond({ x: at(value), y: middle }, 6, { fill: 'here' }));
	const label = { x: at(value), y: trackTop - 7 };
	shapes.push(
		buildText(label, formatNumber(value), 9, { anchor: 'middle', weight: 'semibold', color: 'ink' })
	);
	return { width, height, shapes };
}
