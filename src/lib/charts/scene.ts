/**
 * A chart as plain data: paths and texts in points from the top left, painted as SVG on screen and as
 * vectors in the PDF. Flat colors named by role, no transparency.
 */
export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

export interface PathShape {
	readonly kind: 'path';
	readonly segments: readonly Segment[];
	readonly fill?: ColorRole;
	readonly stroke?: ColorRole;
	/** Points. */
	readonly strokeWidth?: number;
	readonly dash?: readonly [number, number];
}

export interface TextShape {
	readonly kind: 'text';
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly text: string;
	/** Points. */
	readonly size: number;
	readonly weight: 'regular' | 'semibold';
	readonly anchor: 'start' | 'middle' | 'end';
	readonly color: ColorRole;
}

/** Move, line, cubic curve, close. */
export type Segment =
	| readonly ['M', number, number]
	| readonly ['L', number, number]
	| readonly ['C', number, number, number, number, number, number]
	| readonly ['Z'];

/** What a color means; the values are in `palette.ts`, one map for screen and paper. */
export type ColorRole =
	| 'ink'
	| 'muted'
	| 'rule'
	| 'paper'
	| 'surface'
	| 'leaf'
	| 'leaf-soft'
	| 'here'
	| 'here-soft'
	| 'milan'
	| 'blocked'
	| 'blocked-soft'
	| 'warning'
	| 'warning-soft'
	| 'level-0'
	| 'level-1'
	| 'level-2'
	| 'level-3'
	| 'level-4';
