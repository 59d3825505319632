import { paintPath } from '../graphics/paint-path.ts';
import type { Pen } from '../tagging/pen.ts';
import { cleanLine } from './clean-line.ts';
import { showText } from './show-text.ts';
import type { LinePart, TextLine } from './text-run.ts';
import type { Typefaces } from './typefaces.ts';

/** Paints a line from its left end and baseline; links get their underline and clickable area. */
export function paintLine(
	pen: Pen,
	line: TextLine,
	x: number,
	baseline: number,
	typefaces: Typefaces
): void {
	for (const part of line.parts) {
		const { run, hyphenX } = part;
		const show = (text: string, left: number) =>
			showText(text, x + left, baseline, run.style, typefaces);
		pen.draw(run.owner, show(part.text, part.x));
		if (hyphenX !== undefined) pen.draw(run.owner, markSoftHyphen(show('-', hyphenX)));
		if (run.link) paintLink(pen, part, x + part.x, baseline);
	}
}

/** Read as a soft hyphen (ISO 32000-1, 14.8.2.2.3), so that whoever reads aloud or searches finds the whole word. */
function markSoftHyphen(operation: string): string {
	return `/Span <</ActualText <FEFF00AD>>> BDC ${operation} EMC`;
}

function paintLink(pen: Pen, part: LinePart, x: number, baseline: number): void {
	const { run, width } = part;
	const { link, style } = run;
	if (!link) return;
	const y = baseline + style.size * 0.16;
	const underline = [['M', x, y] as const, ['L', x + width, y] as const];
	pen.draw('decoration', paintPath(underline, { stroke: style.color, strokeWidth: 0.5 }));
	const area = { x, y: baseline - style.size, width, height: style.size * 1.3 };
	const text = cleanLine(run.text);
	const description = link.kind === 'web' && link.url !== text ? `${text} (${link.url})` : text;
	pen.link(run.owner, area, link, description);
}
