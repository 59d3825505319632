import type { TextStyle } from '../layout/theme.ts';
import type { TextRun } from './text-run.ts';
import type { Glyph, Typeface } from './typeface.ts';
import type { Typefaces } from './typefaces.ts';

/** A text with the place where each of its characters would stand if it were one endless line. */
export interface MeasuredText {
	readonly text: string;
	readonly runs: readonly TextRun[];
	/** Where each run starts in the text. */
	readonly starts: readonly number[];
	/** Left edge of each UTF-16 unit, and last the right edge of all; points. */
	readonly edges: Float64Array;
}

export function measureRuns(runs: readonly TextRun[], typefaces: Typefaces): MeasuredText {
	const text = runs.map((run) => run.text).join('');
	const edges = new Float64Array(text.length + 1);
	const starts: number[] = [];
	let start = 0;
	let edge = 0;
	for (const run of runs) {
		starts.push(start);
		edge = measureRun(run, typefaces[run.style.weight], edges, start, edge);
		start += run.text.length;
	}
	edges[text.length] = edge;
	return { text, runs, starts, edges };
}

/** Fills in the edges of a run; gives its right edge. */
function measureRun(
	run: TextRun,
	face: Typeface,
	edges: Float64Array,
	start: number,
	left: number
): number {
	const { text, style } = run;
	const scale = style.size / 1000;
	let edge = left;
	let previous: Glyph | null = null;
	for (let index = 0; index < text.length; index += 1) {
		const glyph = face.glyphAt(text, index);
		if (previous && glyph.code) edge += kernBetween(face, style, previous, glyph) * scale;
		edges[start + index] = edge;
		edge += advanceOf(face, style, glyph) * scale;
		if (glyph.code) previous = glyph;
	}
	return edge;
}

/** Thousandths of an em. */
export function advanceOf(face: Typeface, style: TextStyle, glyph: Glyph): number {
	return style.tabular && glyph.isDigit ? face.digitWidth : glyph.width;
}

/** Thousandths of an em; digits of equal width are not kerned. */
export function kernBetween(face: Typeface, style: TextStyle, left: Glyph, right: Glyph): number {
	return style.tabular && (left.isDigit || right.isDigit) ? 0 : face.kern(left, right);
}
