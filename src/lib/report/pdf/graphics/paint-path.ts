import type { Segment } from '../../../charts/scene.ts';
import { paintColor, type PaintedColor } from '../file/paint-color.ts';
import { formatNumber, formatPlace } from '../file/pdf-syntax.ts';
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
	const parts: string[] = [];
	if (fill) parts.push(`${paintColor(fill)} rg`);
	if (stroke) {
		const width = formatNumber((paint.strokeWidth ?? 1) * origin.scale);
		parts.push(`${paintColor(stroke)} RG ${width} w 1 J 1 j`);
	}
	if (dash) parts.push(`[${dash.map((part) => formatNumber(part * origin.scale)).join(' ')}] 0 d`);
	parts.push(formatRectangle(segments, origin) ?? formatSegments(segments, origin));
	parts.push(fill && stroke ? 'B' : fill ? 'f' : 'S');
	const operation = parts.join(' ');
	// Every operation sets its own colors and lines; only dashes would last.
	return dash ? `q ${operation} Q` : operation;
}

/** An upright rectangle in one operation, as most bars and cells are; null for any other path. */
function formatRectangle(segments: readonly Segment[], origin: Origin): string | null {
	const [start, second, opposite, fourth, end, more] = segments;
	if (start?.[0] !== 'M' || second?.[0] !== 'L' || opposite?.[0] !== 'L' || fourth?.[0] !== 'L')
		return null;
	const [, left, top] = start;
	const [, right, bottom] = opposite;
	const isUpright =
		second[1] === right && second[2] === top && fourth[1] === left && fourth[2] === bottom;
	if (!isUpright || end?.[0] !== 'Z' || more) return null;
	const low = pageHeight - origin.y - bottom * origin.scale;
	const size = [(right - left) * origin.scale, (bottom - top) * origin.scale];
	return [origin.x + left * origin.scale, low, ...size].map(formatPlace).join(' ') + ' re';
}

function formatSegments(segments: readonly Segment[], origin: Origin): string {
	return segments.map((segment) => formatSegment(segment, origin)).join(' ');
}

function formatSegment(segment: Segment, origin: Origin): string {
	const [kind, ...values] = segment;
	let operands = '';
	values.forEach((value, index) => {
		const scaled = value * origin.scale;
		const place = index % 2 === 0 ? origin.x + scaled : pageHeight - origin.y - scaled;
		operands += `${formatPlace(place)} `;
	});
	return operands + operators[kind];
}
