import type { ColorRole } from './scene.ts';

/**
 * The light values of every color role: the PDF paints with them, and a test compares them with the tokens of
 * the style sheet. Text roles have a contrast of at least 4.5:1 on paper; a level is never told by its color alone.
 */
export const palette: Readonly<Record<ColorRole, string>> = {
	ink: '#1f2a24',
	muted: '#56625b',
	rule: '#d9d4c7',
	paper: '#ffffff',
	surface: '#f7f4ec',
	leaf: '#1f5d3f',
	'leaf-soft': '#dbe9df',
	here: '#9a5b00',
	'here-soft': '#f6e6c8',
	milan: '#46586b',
	blocked: '#a32a1e',
	'blocked-soft': '#f7dfda',
	warning: '#8a5a00',
	'warning-soft': '#f8ebcf',
	'level-0': '#8c4a2f',
	'level-1': '#c98b57',
	'level-2': '#cfc08a',
	'level-3': '#7fae94',
	'level-4': '#2f6f5b'
};
