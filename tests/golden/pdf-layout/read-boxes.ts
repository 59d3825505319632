import { decode } from '../pdf-checker/extract-text.ts';
import { openPdf, type OpenPdf } from '../pdf-checker/open-pdf.ts';
import type { PdfReference, PdfValue } from '../pdf-checker/pdf-value.ts';
import { isShowingText, type Operation } from '../pdf-checker/read-content.ts';
import { readFonts, type Font } from '../pdf-checker/read-fonts.ts';
import { readPage as readOperations } from '../pdf-checker/read-page.ts';
import { measureShown } from '../pdf-checker/read-widths.ts';
import { nameOf, readStructure, type StructureNode } from '../pdf-checker/structure-node.ts';
import type { PaintedBox, PaintedReport } from './painted-box.ts';

type Extent = Pick<PaintedBox, 'left' | 'top' | 'right' | 'bottom' | 'text'>;

const pageHeight = 841.89;
/** How far capitals rise above the baseline and tails hang below it, as shares of the size. */
const rise = 0.73;
const fall = 0.2;

/** Every text and shape of a report, where it was painted and what it belongs to. */
export function readBoxes(bytes: Uint8Array): PaintedReport {
	const pdf = openPdf(bytes);
	const root = readStructure(pdf);
	if (!root) throw new Error('The file is not tagged.');
	const paths = collectPaths(root);
	const boxes = pdf.pages.flatMap((page, index) => readPage(pdf, page, index, paths));
	const owned = new Map<StructureNode, PaintedBox[]>();
	for (const box of boxes)
		for (const node of box.path) {
			const own = owned.get(node) ?? [];
			own.push(box);
			owned.set(node, own);
		}
	return { root, pages: pdf.pages.length, boxes, boxesOf: (node) => owned.get(node) ?? [] };
}

function collectPaths(root: StructureNode): ReadonlyMap<string, readonly StructureNode[]> {
	const paths = new Map<string, readonly StructureNode[]>();
	const visit = (node: StructureNode, above: readonly StructureNode[]): void => {
		const path = [...above, node];
		for (const { page, contentId } of node.contents) paths.set(`${page}:${contentId}`, path);
		for (const child of node.children) visit(child, path);
	};
	visit(root, []);
	return paths;
}

function readPage(
	pdf: OpenPdf,
	page: PdfReference,
	index: number,
	paths: ReadonlyMap<string, readonly StructureNode[]>
): readonly PaintedBox[] {
	const boxes: PaintedBox[] = [];
	const pen = new PenTrace(readFonts(pdf, page));
	for (const operation of readOperations(pdf, page)) {
		const extent = pen.follow(operation);
		if (!extent || (extent.text.trim() === '' && extent.text !== '')) continue;
		const { enclosure, subtype } = operation;
		const isRunning = subtype === 'Header' || subtype === 'Footer';
		const path = paths.get(`${index}:${String(enclosure)}`) ?? [];
		boxes.push({ ...extent, page: index + 1, path, isRunning });
	}
	return boxes;
}

/** Follows the operations of a page and tells what each paints. */
class PenTrace {
	readonly #fonts: ReadonlyMap<string, Font>;
	#font: Font | undefined;
	#size = 0;
	#at: readonly [number, number] = [0, 0];
	#points: (readonly [number, number])[] = [];

	constructor(fonts: ReadonlyMap<string, Font>) {
		this.#fonts = fonts;
	}

	follow(operation: Operation): Extent | null {
		const { operator, operands } = operation;
		const numbers = operands.filter((value) => typeof value === 'number');
		if (isShowingText(operation)) return this.#showText(operands);
		switch (operator) {
			case 'Tf':
				this.#font = this.#fonts.get(nameOf(operands[0]));
				this.#size = numbers[0] ?? 0;
				return null;
			case 'Td':
				this.#at = [numbers[0] ?? 0, numbers[1] ?? 0];
				return null;
			case 'm':
			case 'l':
			case 'c':
				for (let index = 0; index + 1 < numbers.length; index += 2)
					this.#points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
				return null;
			case 're': {
				const [x = 0, y = 0, width = 0, height = 0] = numbers;
				this.#points.push([x, y], [x + width, y + height]);
				return null;
			}
			case 'f':
			case 'S':
			case 'B':
				return this.#endShape();
			default:
				return null;
		}
	}

	#showText(operands: readonly PdfValue[]): Extent {
		const [left, height] = this.#at;
		const { widths = new Map<number, number>(), alphabet } = this.#font ?? {};
		const width = measureShown(operands, widths, (code) => alphabet?.get(code) === ' ');
		const baseline = pageHeight - height;
		return {
			text: decode(operands, alphabet),
			left,
			right: left + (width * this.#size) / 1000,
			top: baseline - rise * this.#size,
			bottom: baseline + fall * this.#size
		};
	}

	#endShape(): Extent {
		const xs = this.#points.map(([x]) => x);
		const ys = this.#points.map(([, y]) => pageHeight - y);
		this.#points = [];
		return {
			text: '',
			left: Math.min(...xs),
			right: Math.max(...xs),
			top: Math.min(...ys),
			bottom: Math.max(...ys)
		};
	}
}
