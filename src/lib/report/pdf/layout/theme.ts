import type { PaintedColor } from '../file/paint-color.ts';
import type { Weight } from '../font-faces.ts';

export interface TextStyle {
	readonly weight: Weight;
	/** Points. */
	readonly size: number;
	/** Distance between baselines, points. */
	readonly leading: number;
	readonly color: PaintedColor;
	/** Digits of equal width, for columns of numbers. */
	readonly tabular?: boolean;
}

/** How tight a chapter is set: 1 as designed. */
export interface Density {
	readonly type: number;
	readonly space: number;
}

const styles = {
	body: { weight: 'regular', size: 9.75, leading: 14.4, color: 'ink' },
	lead: { weight: 'regular', size: 12.5, leading: 18, color: 'ink' },
	note: { weight: 'regular', size: 8.25, leading: 11.8, color: 'muted' },
	person: { weight: 'regular', size: 9.25, leading: 13.4, color: 'ink' },
	heading1: { weight: 'semibold', size: 23, leading: 28, color: 'ink' },
	heading2: { weight: 'semibold', size: 13.5, leading: 17.5, color: 'ink' },
	heading3: { weight: 'semibold', size: 10.5, leading: 14.4, color: 'leaf' },
	cell: { weight: 'regular', size: 8.5, leading: 11.8, color: 'ink' },
	cellHead: { weight: 'semibold', size: 7.75, leading: 10.4, color: 'muted' },
	rowHead: { weight: 'semibold', size: 8.5, leading: 11.8, color: 'ink' },
	cellNote: { weight: 'regular', size: 7.75, leading: 11, color: 'muted' },
	caption: { weight: 'regular', size: 8.25, leading: 11.8, color: 'muted' },
	cardTitle: { weight: 'semibold', size: 8.75, leading: 11.6, color: 'ink' },
	cardState: { weight: 'semibold', size: 8, leading: 11, color: 'muted' },
	cardDetail: { weight: 'regular', size: 8, leading: 11, color: 'muted' },
	pairTitle: { weight: 'semibold', size: 9.75, leading: 13.2, color: 'ink' },
	term: { weight: 'regular', size: 8.75, leading: 12.4, color: 'muted' },
	fact: { weight: 'regular', size: 8.75, leading: 12.4, color: 'ink' },
	verdict: { weight: 'semibold', size: 14, leading: 19, color: 'ink' },
	aside: { weight: 'semibold', size: 9.75, leading: 13.6, color: 'ink' },
	support: { weight: 'regular', size: 9.25, leading: 13, color: 'ink' }
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof styles;

/** The sizes of a chapter at one density. */
export class Theme {
	readonly density: Density;
	/** Of headings, rules and the band of the cover. */
	readonly accent: PaintedColor;

	constructor(density: Density = { type: 1, space: 1 }, accent: PaintedColor = 'leaf') {
		this.density = density;
		this.accent = accent;
	}

	style(name: StyleName): TextStyle {
		const own: TextStyle = styles[name];
		const style = name === 'heading3' ? { ...own, color: this.accent } : own;
		const { type, space } = this.density;
		if (type === 1 && space === 1) return style;
		const tightness = Math.max(1.22, (style.leading / style.size) * (0.85 + 0.15 * space));
		return { ...style, size: style.size * type, leading: style.size * type * tightness };
	}

	/** A vertical distance, points. */
	space(points: number): number {
		return points * this.density.space;
	}
}
