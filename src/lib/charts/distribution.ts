import type { Scene, Shape } from './scene.ts';
import { buildPolyline, buildRectangle, buildText } from './shapes.ts';

export interface DistributionInput {
	/** Shares of the draws in bins of equal width over 0–100. */
	readonly histogram: readonly number[];
	/** Readiness from which the classes hold, rising. */
	readonly thresholds: readonly number[];
	/** Points. */
	readonly width?: number;
	readonly height?: number;
	readonly formatNumber: (value: number) => string;
	/** How a share of 0–1 is written. */
	readonly formatPercent: (share: number) => string;
}

const margin = 14;
const headRoom = 16;
const footRoom = 18;

/** The simulated readiness as a histogram: the highest bar bears its share, the thresholds are dashed. */
export function buildDistribution(input: DistributionInput): Scene {
	const { histogram, thresholds, width = 480, height = 150, formatNumber, formatPercent } = input;
	const room = width - 2 * margin;
	const base = height - footRoom;
	const step = room / Math.max(1, histogram.length);
	const highest = Math.max(0, ...histogram);
	const shapes: Shape[] = [];
	let labelled = false;
	histogram.forEach((share, bin) => {
		if (share <= 0) return;
		const reach = ((base - headRoom) * share) / highest;
		const x = margin + bin * step;
		shapes.push(buildRectangle(x + 0.8, base - reach, step - 1.6, reach, 'here'));
		if (share < highest || labelled) return;
		labelled = true;
		const label = { x: x + step / 2, y: base - reach - 4 };
		shapes.push(buildText(label, formatPercent(share), 8, { anchor: 'middle', color: 'ink' }));
	});
	const floor = [
		{ x: margin, y: base },
		{ x: width - margin, y: base }
	];
	shapes.push(buildPolyline(floor, { stroke: 'muted', strokeWidth: 0.8 }));
	for (const threshold of thresholds) {
		const x = margin + (room * threshold) / 100;
		const line = [
			{ x, y: 4 },
			{ x, y: base }
		];
		shapes.push(buildPolyline(line, { stroke: 'ink', strokeWidth: 0.8, dash: [3, 2.5] }));
	}
	for (const mark of [0, ...thresholds, 100]) {
		const position = { x: margin + (room * mark) / 100, y: base + 12 };
		shapes.push(buildText(position, formatNumber(mark), 8, { anchor: 'middle' }));
	}
	return { width, height, shapes };
}
