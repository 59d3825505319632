import type { RichText } from '../../model/document.ts';
import type { Pen } from '../tagging/pen.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import { breakLines } from '../text/break-lines.ts';
import { buildRuns, type RunContext } from '../text/build-runs.ts';
import { paintLine } from '../text/paint-line.ts';
import type { TextLine } from '../text/text-run.ts';
import type { TextRun } from '../text/text-run.ts';
import type { LayoutContext } from './layout-context.ts';
import type { TextStyle } from './theme.ts';

/** A text broken to a width, ready to paint line by line or whole. */
export interface TextLines {
	readonly lines: readonly TextLine[];
	readonly style: TextStyle;
	readonly height: number;
	/** Width of the widest line. */
	readonly width: number;
	readonly paintLine: (pen: Pen, line: TextLine, x: number, top: number) => void;
	readonly paint: (pen: Pen, x: number, top: number) => void;
}

type TextContext = RunContext & Pick<LayoutContext, 'typefaces' | 'hyphenate'>;

export function layoutTextLines(
	text: RichText,
	style: TextStyle,
	owner: StructureElement,
	width: number,
	context: TextContext
): TextLines {
	const { typefaces, hyphenate } = context;
	const runs = buildRuns(text, style, owner, context).map((run) => partWords(run, hyphenate));
	const lines = breakLines(runs, width, typefaces);
	const paintOne = (pen: Pen, line: TextLine, x: number, top: number): void =>
		paintLine(pen, line, x, top + baselineOffset(style), typefaces);
	return {
		lines,
		style,
		height: lines.length * style.leading,
		width: Math.max(0, ...lines.map((line) => line.width)),
		paintLine: paintOne,
		paint: (pen, x, top) =>
			lines.forEach((line, index) => paintOne(pen, line, x, top + index * style.leading))
	};
}

/** Words stay whole in titles and labels, which are bold, and in links: some are addresses. */
function partWords(run: TextRun, hyphenate: LayoutContext['hyphenate']): TextRun {
	const mayPart = run.style.weight === 'regular' && !run.link;
	return mayPart ? { ...run, text: hyphenate(run.text, run.language) } : run;
}

/** The same number of lines, as even in length as they can be: for headings and single sentences. */
export function layoutBalancedLines(
	text: RichText,
	style: TextStyle,
	owner: StructureElement,
	width: number,
	context: TextContext
): TextLines {
	const widest = layoutTextLines(text, style, owner, width, context);
	const count = widest.lines.length;
	if (count < 2 || count > 4) return widest;
	let best = widest;
	for (let narrow = width / 2, wide = width; wide - narrow > 4;) {
		const middle = (narrow + wide) / 2;
		const attempt = layoutTextLines(text, style, owner, middle, context);
		if (attempt.lines.length > count) narrow = middle;
		else {
			wide = middle;
			best = attempt;
		}
	}
	return best;
}

/** From the top of a line to its baseline: capitals stand in the middle. */
export function baselineOffset(style: TextStyle): number {
	return style.leading / 2 + style.size * 0.36;
}
