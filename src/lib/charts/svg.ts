import type { ColorRole, PathShape, Segment, TextShape } from './scene.ts';

/** Attributes of an SVG `path` for a shape; colors follow the theme of the page. */
export function toPathAttributes(shape: PathShape): Readonly<Record<string, string>> {
	return {
		d: toSvgPath(shape.segments),
		fill: shape.fill ? colorOf(shape.fill) : 'none',
		...(shape.stroke && {
			stroke: colorOf(shape.stroke),
			'stroke-width': round(shape.strokeWidth ?? 1),
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round'
		}),
		...(shape.dash && { 'stroke-dasharray': shape.dash.map(round).join(' ') })
	};
}

/** Attributes of an SVG `text` for a shape; its text is the content of the element. */
export function toTextAttributes(shape: TextShape): Readonly<Record<string, string>> {
	return {
		x: round(shape.x),
		y: round(shape.y),
		fill: colorOf(shape.color),
		'font-size': round(shape.size),
		'font-weight': shape.weight === 'semibold' ? '600' : '400',
		'text-anchor': shape.anchor
	};
}

/** The `d` attribute of a path, two decimals. */
export function toSvgPath(segments: readonly Segment[]): string {
	return segments.map(([kind, ...values]) => kind + values.map(round).join(' ')).join('');
}

function colorOf(role: ColorRole): string {
	return `var(--color-${role})`;
}

function round(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return Object.is(rounded, -0) ? '0' : String(rounded);
}
