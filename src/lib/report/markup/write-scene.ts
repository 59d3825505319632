import { palette } from '../../charts/palette.ts';
import type { Scene, Shape } from '../../charts/scene.ts';
import { toPathAttributes, toTextAttributes } from '../../charts/svg.ts';
import { escapeMarkup, writeAttributes } from './escape-markup.ts';

/** A chart as an SVG element that says what it shows; it draws with the colors of the page around it. */
export function writeScene({ width, height, shapes }: Scene, alt: string): string {
	const attributes = writeAttributes({
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		width: String(width),
		height: String(height),
		role: 'img',
		'aria-label': alt
	});
	return `<svg${attributes}>${shapes.map(writeShape).join('')}</svg>`;
}

function writeShape(shape: Shape): string {
	switch (shape.kind) {
		case 'path':
			return `<path${writeAttributes(toPathAttributes(shape))}/>`;
		case 'text':
			return `<text${writeAttributes(toTextAttributes(shape))}>${escapeMarkup(shape.text)}</text>`;
		default:
			return shape satisfies never;
	}
}

/** The colors a chart draws with, as custom properties of a style sheet. */
export function writeColors(): string {
	return Object.entries(palette)
		.map(([role, value]) => `--color-${role}:${value}`)
		.join(';');
}
