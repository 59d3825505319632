import { polyline } from '../graphics/segments.ts';
import type { ReportDocument } from '../../model/document.ts';
import { paintPath } from '../graphics/paint-path.ts';
import { frame, pageHeight } from '../layout/frame.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { Artifact, Pen } from '../tagging/pen.ts';
import { cleanLine } from '../text/clean-line.ts';
import { fitText } from '../text/fit-text.ts';
import { measureText } from '../text/measure-text.ts';
import { showText } from '../text/show-text.ts';
import type { Typefaces } from '../text/typefaces.ts';

const headBaseline = 50;
const ruleAt = 58;
const footBaseline = pageHeight - 42;
const gap = 24;
const strong: TextStyle = { weight: 'semibold', size: 7.75, leading: 10, color: 'muted' };
const plain: TextStyle = { weight: 'regular', size: 7.75, leading: 10, color: 'muted' };

/** Head and foot of every page but the cover; not part of what is read out. */
export function paintRunningHeads(document: ReportDocument, pen: Pen, typefaces: Typefaces): void {
	const { runningHead, footer, formatPage } = document;
	const pages = pen.pages.length;
	for (let page = 2; page <= pages; page += 1) {
		pen.goTo(page);
		const head = { left: runningHead.left, right: runningHead.right, baseline: headBaseline };
		paintLine(pen, 'header', head, typefaces);
		const rule = polyline([
			[frame.left, ruleAt],
			[frame.right, ruleAt]
		]);
		pen.draw('header', paintPath(rule, { stroke: 'rule', strokeWidth: 0.6 }));
		const foot = { left: footer, right: formatPage(page, pages), baseline: footBaseline };
		paintLine(pen, 'footer', foot, typefaces);
	}
}

function paintLine(
	pen: Pen,
	artifact: Artifact,
	line: { readonly left: string; readonly right: string; readonly baseline: number },
	typefaces: Typefaces
): void {
	const right = fitText(cleanLine(line.right), plain, frame.width * 0.55, typefaces);
	const rightWidth = measureText(right, plain, typefaces);
	const room = frame.width - rightWidth - gap;
	const left = fitText(cleanLine(line.left), strong, room, typefaces);
	pen.draw(artifact, showText(left, frame.left, line.baseline, strong, typefaces));
	pen.draw(artifact, showText(right, frame.right - rightWidth, line.baseline, plain, typefaces));
}
