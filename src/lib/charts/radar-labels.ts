import type { TextShape } from './scene.ts';
import { buildText, type Point } from './shapes.ts';
import { wrapLabel } from './wrap-label.ts';

interface RadarLabelsInput {
	readonly labels: readonly string[];
	readonly center: Point;
	readonly radius: number;
	readonly width: number;
}

const size = 8;
const lineHeight = 9.6;
const gap = 9;
const widest = 124;

/**
 * The names at the ends of the axes, in two lines at most: to the side of the circle they start or end at
 * their axis; at the top and bottom they are centered, and as narrow as their neighbors ask when those are
 * not a line further in.
 */
export function buildRadarLabels(input: RadarLabelsInput): readonly TextShape[] {
	const { labels, center, radius, width } = input;
	const reach = radius + gap;
	const step = (2 * Math.PI) / labels.length;
	const isClear = reach * (1 - Math.cos(step)) >= lineHeight + 1;
	const roomAtPole = isClear ? widest : 2 * Math.abs(Math.sin(step)) * reach - 12;
	return labels.flatMap((label, axis) => {
		const angle = (2 * Math.PI * axis) / labels.length - Math.PI / 2;
		const x = center.x + reach * Math.cos(angle);
		const y = center.y + reach * Math.sin(angle);
		const side = Math.cos(angle);
		const centered = Math.abs(side) < 0.1;
		const room = centered ? roomAtPole : (side > 0 ? width - x : x) - 2;
		const lines = wrapLabel(label, size, Math.min(widest, room));
		const top = centered
			? Math.sin(angle) < 0
				? y - lines.length * lineHeight + 3
				: y - 1
			: y - (lines.length * lineHeight) / 2;
		const anchor = centered ? 'middle' : side > 0 ? 'start' : 'end';
		return lines.map((line, index) =>
			buildText({ x, y: top + (index + 0.8) * lineHeight }, line, size, { anchor, color: 'ink' })
		);
	});
}
