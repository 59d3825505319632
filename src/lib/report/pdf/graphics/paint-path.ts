import type { Segment } from '../../../charts/scene.ts';
import { paintColor, type PaintedColor } from '../file/paint-color.ts';
import { formatNumber } from '../file/pdf-syntax.ts';
import { pageHeight } from '../layout/frame.ts';

export interface PathPaint {
	readonly fill?: PaintedColor | undefined;
	readonly stroke?: PaintedColor | undefined;
	/** Points. */
	readonly strokeWidth?: number | undefined;
	readonly dash?: readonly [number, number] | undefined;
}

export interface Origin {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

const topLeft: Origin = { x: 0, y: 0, scale: 1 };
const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

/** The operation that paints a path given from the top left of the page, or of an origin on it. */
export function paintPath(
	segments: readonly Segment[],
	paint: PathPaint,
	origin: Origin = topLeft
): string {
	const { fill, stroke, dash } = paint;
	if (!fill && !stroke) return '';
	let operation = 'q';
	if (fill) operation += ` ${paintColor(fill)} rg`;
	if (stroke) {
		const width = formatNumber((paint.strokeWidth ?? 1) * origin.scale);
		operation += ` ${paintColor(stroke)} RG ${width} w 1 J 1 j`;
	}
	if (dash)
		operation += ` [${dash.map((part) => formatNumber(part * origin.scale)).join(' ')}] 0 d`;
	for (const segment of segments) operation += ` ${formatSegment(segment, origin)}`;
	return `${operation} ${fill && stroke ? 'B' : fill ? 'f' : 'S'} Q`;
}

function formatSegment(segment: Segment, origin: Origin): string {
	const [kind, ...values] = segment;
	let operands = '';
	values.forEach((value, index) => {
		const scaled = value * origin.scale;
		const place = index % 2 === 0 ? origin.x + scaled : pageHeight - origin.y - scaled;
		operands += `${formatNumber(place)} `;
	});
	return operands + operators[kind];
}
