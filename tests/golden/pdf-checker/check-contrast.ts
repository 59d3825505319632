import { measureContrast, type Rgb } from './contrast-ratio.ts';
import { decode } from './extract-text.ts';
import { transform } from './matrix.ts';
import type { OpenPdf } from './open-pdf.ts';
import { boundPoints, covers, overlaps, type Bounds, type Point } from './painted-shape.ts';
import type { PdfReference } from './pdf-value.ts';
import { readFonts, type Font } from './read-fonts.ts';
import { readPage } from './read-page.ts';
import { measureShown } from './read-widths.ts';
import { tracePaint, type Ground, type ShownText } from './trace-paint.ts';

const white: Rgb = [1, 1, 1];
/** Where letters are looked at: near the baseline, in the middle and near the top, thousandths of an em. */
const heights = [60, 280, 520];

/**
 * Every text, also of the running heads, is told from what was filled beneath it on white paper: 4.5:1, and
 * 3:1 from 18 points or 14 in semibold (WCAG 2.2, 1.4.3).
 */
export function checkContrast(pdf: OpenPdf): readonly string[] {
	return pdf.pages.flatMap((page, index) => {
		const problems = new Set(checkPage(pdf, page));
		return [...problems].map((problem) => `page ${index + 1}: ${problem}`);
	});
}

function checkPage(pdf: OpenPdf, page: PdfReference): readonly string[] {
	const fonts = readFonts(pdf, page);
	const grounds: Ground[] = [];
	return tracePaint(readPage(pdf, page)).flatMap((painted) => {
		switch (painted.kind) {
			case 'ground':
				grounds.push(painted);
				return [];
			case 'text':
				return checkText(painted, fonts.get(painted.font), grounds);
			case 'unread':
				return [`contrast not known after ${painted.operator}`];
		}
	});
}

function checkText(
	shown: ShownText,
	font: Font | undefined,
	grounds: readonly Ground[]
): readonly string[] {
	const text = decode(shown.operands, font?.alphabet).trim();
	if (text === '') return [];
	const wanted = shown.size >= 18 || (shown.size >= 14 && font?.isBold === true) ? 3 : 4.5;
	const bounds = boundText(shown, font);
	const beneath = grounds.filter(({ shape }) => overlaps(shape.bounds, bounds)).reverse();
	const colors = beneath.length
		? listPoints(shown, font).map((point) => colorAt(point, beneath))
		: [white];
	if (colors.includes(null)) return [`“${text.slice(0, 40)}” stands on a picture`];
	const contrasts = colors.map((color) => measureContrast(shown.color, color ?? white));
	const least = Math.min(...contrasts);
	if (least >= wanted) return [];
	return [`“${text.slice(0, 40)}” has a contrast of ${formatRatio(least)}, not ${wanted}:1`];
}

/** The color painted last at a point, the newest ground first; null for a picture. */
function colorAt(point: Point, newestFirst: readonly Ground[]): Rgb | null {
	const ground = newestFirst.find(({ shape }) => covers(shape, point));
	return ground ? ground.color : white;
}

/** The room on the page in which letters are looked at. */
function boundText({ operands, place }: ShownText, font: Font | undefined): Bounds {
	const end = font ? measureShown(operands, font.widths, () => false) : 0;
	const corners = [0, end].flatMap((x) => heights.map((height): Point => [x, height]));
	return boundPoints(corners.map((corner) => transform(corner, place)));
}

/** Points on the page inside the letters of a text, three for each letter. */
function listPoints(shown: ShownText, font: Font | undefined): readonly Point[] {
	const points: Point[] = [];
	let at = 0;
	for (const value of shown.operands.flat()) {
		if (typeof value === 'number') at -= value;
		if (typeof value !== 'object' || value === null || !('bytes' in value)) continue;
		for (const code of value.bytes.match(/[\s\S]{2}/g) ?? []) {
			const width = font?.widths.get(code.charCodeAt(0) * 256 + code.charCodeAt(1)) ?? 0;
			const middle = at + width / 2;
			if (font?.alphabet.get(code)?.trim() !== '')
				points.push(...heights.map((height) => transform([middle, height], shown.place)));
			at += width;
		}
	}
	return points;
}

/** Cut, never rounded: 4.499 is not 4.5. */
function formatRatio(ratio: number): string {
	return `${Math.floor(ratio * 100) / 100}:1`;
}
