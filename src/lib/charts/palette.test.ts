import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from './palette.ts';

interface Token {
	readonly light: string;
	readonly dark: string;
}

const sheet = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, Token>(
	[...sheet.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light: widen(light), dark: widen(dark) }]
	)
);
const textRoles = ['ink', 'muted', 'leaf', 'here', 'milan', 'blocked', 'warning'];

/** `#fff` as `#ffffff`. */
function widen(color: string): string {
	return color.length > 4 ? color : color.replace(/\w/g, '$&$&');
}

/** Relative luminance of an sRGB color (WCAG 2.2). */
function luminanceOf(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(text: string, ground: string): number {
	const [dark = 0, light = 0] = [luminanceOf(text), luminanceOf(ground)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function colorOf(name: string, theme: keyof Token): string {
	const token = tokens.get(name);
	if (!token) throw new Error(`The style sheet has no color "${name}".`);
	return token[theme];
}

describe('the palette of the report', () => {
	it('has the light values of the style sheet', () => {
		for (const [role, color] of Object.entries(palette))
			expect([role, colorOf(role, 'light')]).toEqual([role, color]);
	});
});

describe('the colors of text', () => {
	it('have a contrast of 4.5 and more on paper and page, light and dark', () => {
		for (const role of textRoles)
			for (const theme of ['light', 'dark'] as const)
				for (const ground of ['paper', 'surface'])
					expect(
						contrastOf(colorOf(role, theme), colorOf(ground, theme)),
						`${role} on ${ground}, ${theme}`
					).toBeGreaterThanOrEqual(4.5);
	});
});
