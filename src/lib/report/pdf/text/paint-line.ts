import { paintPath } from '../graphics/paint-path.ts';
import type { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
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
		const { run } = part;
		pen.draw(run.owner, showText(part.text, x + part.x, baseline, run.style, typefaces));
		const hyphen = showHyphen(part, x, baseline, typefaces);
		if (hyphen !== null) pen.draw(createUnread(run.owner), hyphen);
		if (run.link) paintLink(pen, part, x + part.x, baseline);
	}
}

/** The hyphen that ends a line starting at `x`; null where no word is parted. */
export function showHyphen(
	{ run, hyphenX }: LinePart,
	x: number,
	baseline: number,
	typefaces: Typefaces
): string | null {
	return hyphenX === undefined ? null : showText('-', x + hyphenX, baseline, run.style, typefaces);
}

/**
 * Seen but read as nothing (ISO 32000-1, 14.9.4). An element of its own: a span inside the marked content of its
 * owner makes other programs lose the text after it, and leave the halves of the word apart.
 */
function createUnread(owner: StructureElement): StructureElement {
	return new StructureElement('Span', owner, { actualText: '' });
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
