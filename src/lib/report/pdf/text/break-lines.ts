import { findBreak } from './find-break.ts';
import { findWord } from './find-word.ts';
import { measureRuns, type MeasuredText } from './measure-runs.ts';
import type { LinePart, TextLine, TextRun } from './text-run.ts';
import type { Typefaces } from './typefaces.ts';

/** Room at the end of a line from which a word may be parted: a share of the width, and ems of the text. */
const leastGap = { share: 0.14, ems: 4 } as const;
/** Lines in a row that may end in a hyphen: more would be a ladder down the edge of the text. */
const mostHyphens = 2;

/** A line from one place of the text to another; `hyphen` is the width of the one it ends with, or 0. */
interface Cut {
	readonly start: number;
	readonly end: number;
	readonly hyphen: number;
}

/**
 * Runs broken into lines no wider than `width`: after spaces and hyphens, at soft hyphens, after the separators
 * of long addresses, and inside a word only when it does not fit a line of its own. Three lines in a row end in a
 * hyphen, and the last word of a paragraph is parted, only where a word fits no line. A space at a line's end
 * stays in the text, since a reader joins lines by it.
 */
export function breakLines(
	runs: readonly TextRun[],
	width: number,
	typefaces: Typefaces
): readonly TextLine[] {
	const measured = measureRuns(runs, typefaces);
	return findCuts(measured, width, typefaces).map((cut) => buildLine(measured, cut));
}

function findCuts(measured: MeasuredText, width: number, typefaces: Typefaces): readonly Cut[] {
	const { text, edges } = measured;
	const cuts: Cut[] = [];
	let start = 0;
	let last: Cut | null = null;
	for (let index = 0; index < text.length; index += 1) {
		const right = (edges[index + 1] ?? 0) - (edges[start] ?? 0);
		if (right > width && text[index] !== ' ' && index > start) {
			const cut: Cut = last ?? { start, end: splitAt(text, start, index), hyphen: 0 };
			cuts.push(cut);
			start = cut.end;
			last = null;
			index = start - 1;
			continue;
		}
		const kind = findBreak(text, index);
		if (kind === 'none') continue;
		if (isHyphen(text[index]) && last && addsToLadder(text, last, cuts)) continue;
		const hyphen = kind === 'hyphen' ? hyphenWidth(measured, index, typefaces) : 0;
		if (kind === 'hyphen' && !mayPart(measured, { start, last, index }, right + hyphen, width))
			continue;
		last = { start, end: index + 1, hyphen };
		if (kind !== 'forced') continue;
		cuts.push(last);
		start = index + 1;
		last = null;
	}
	if (start < text.length || !cuts.length) cuts.push({ start, end: text.length, hyphen: 0 });
	return cuts;
}

interface Place {
	readonly start: number;
	readonly last: Cut | null;
	readonly index: number;
}

/** Lines are ragged: a word is parted only where the line would else stay much shorter than the others. */
function mayPart(
	{ text, edges, runs }: MeasuredText,
	{ start, last, index }: Place,
	right: number,
	width: number
): boolean {
	if (right > width) return false;
	if (!last) return true;
	const { from, to, isLast } = findWord(text, index);
	if (isLast && (edges[to] ?? 0) - (edges[from] ?? 0) <= width) return false;
	if (last.hyphen > 0) return true;
	const whole = (edges[last.end] ?? 0) - (edges[start] ?? 0);
	const size = runs[0]?.style.size ?? 0;
	return width - whole > Math.max(leastGap.share * width, leastGap.ems * size);
}

/** Whether a hyphen would be one too many in a row, where the line can end without one. */
function addsToLadder(text: string, last: Cut, cuts: readonly Cut[]): boolean {
	const before = cuts.slice(-mostHyphens);
	const isLadder = before.length === mostHyphens && before.every((cut) => endsInHyphen(text, cut));
	return isLadder && !endsInHyphen(text, last);
}

/** Never between the halves of a surrogate pair. */
function splitAt(text: string, start: number, index: number): number {
	const unit = text.charCodeAt(index);
	const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
	if (!isSecondHalf) return index;
	return index - 1 > start ? index - 1 : index + 1;
}

function hyphenWidth(measured: MeasuredText, index: number, typefaces: Typefaces): number {
	const run = measured.runs.findLast((_, at) => (measured.starts[at] ?? 0) <= index);
	if (!run) return 0;
	return (typefaces[run.style.weight].glyphAt('-', 0).width * run.style.size) / 1000;
}

function buildLine(measured: MeasuredText, cut: Cut): TextLine {
	const { text, runs, starts, edges } = measured;
	const origin = edges[cut.start] ?? 0;
	const parts: LinePart[] = [];
	runs.forEach((run, index) => {
		const start = Math.max(cut.start, starts[index] ?? 0);
		const end = Math.min(cut.end, starts[index + 1] ?? text.length);
		if (start >= end) return;
		const endsWithHyphen = cut.hyphen > 0 && end === cut.end;
		const x = (edges[start] ?? 0) - origin;
		const right = (edges[end] ?? 0) - origin;
		const width = right - x + (endsWithHyphen ? cut.hyphen : 0);
		const part = { run, text: text.slice(start, end), x, width };
		parts.push(endsWithHyphen ? { ...part, hyphenX: right } : part);
	});
	const width = visibleEnd(measured, cut) - origin + cut.hyphen;
	return { parts, width, endsInHyphen: endsInHyphen(text, cut) };
}

/** The right edge of the last character that is not a space or a line break. */
function visibleEnd({ text, edges }: MeasuredText, cut: Cut): number {
	let end = cut.end;
	while (end > cut.start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
	return edges[end] ?? 0;
}

/** Whether a word goes on in the next line. */
function endsInHyphen(text: string, { end }: Cut): boolean {
	return end < text.length && isHyphen(text[end - 1]);
}

function isHyphen(character: string | undefined): boolean {
	return character === '-' || character === '\u2010' || character === '\u00ad';
}
