import type { OpenPdf } from './open-pdf.ts';
import { isArray, isReference, readText, type PdfDictionary, type PdfValue } from './pdf-value.ts';

export interface MarkedContent {
	/** From 0. */
	readonly page: number;
	readonly contentId: number;
}

/** An element of the structure tree with everything below it. */
export interface StructureNode {
	readonly id: number;
	readonly type: string;
	readonly dictionary: PdfDictionary;
	/** Read instead of what it holds; null when it is read as painted. */
	readonly actualText: string | null;
	readonly children: readonly StructureNode[];
	readonly contents: readonly MarkedContent[];
	/** Objects of its link annotations. */
	readonly links: readonly number[];
	/** Children and contents as they are read. */
	readonly order: readonly (StructureNode | MarkedContent)[];
}

/** The structure tree from its Document element; null when the file is not tagged. */
export function readStructure(pdf: OpenPdf): StructureNode | null {
	const tree = pdf.dictionary(pdf.catalog.get('StructTreeRoot'));
	const [root] = pdf.array(tree.get('K'));
	return isReference(root) ? readNode(pdf, root.id) : null;
}

/** An element and all below it, in reading order. */
export function listNodes(node: StructureNode): readonly StructureNode[] {
	return [node, ...node.children.flatMap(listNodes)];
}

function readNode(pdf: OpenPdf, id: number): StructureNode {
	const dictionary = pdf.dictionary({ kind: 'reference', id });
	const children: StructureNode[] = [];
	const contents: MarkedContent[] = [];
	const links: number[] = [];
	const order: (StructureNode | MarkedContent)[] = [];
	for (const kid of listKids(dictionary.get('K'))) {
		if (isElement(pdf, kid)) {
			const child = readNode(pdf, kid.id);
			children.push(child);
			order.push(child);
			continue;
		}
		const entry = pdf.dictionary(kid);
		const object = entry.get('Obj');
		if (isReference(object)) {
			links.push(object.id);
			continue;
		}
		const contentId = typeof kid === 'number' ? kid : Number(entry.get('MCID'));
		const page = pageOf(pdf, entry.get('Pg') ?? dictionary.get('Pg'));
		contents.push({ page, contentId });
		order.push({ page, contentId });
	}
	const type = nameOf(dictionary.get('S'));
	const actualText = readText(dictionary.get('ActualText'));
	return { id, type, dictionary, actualText, children, contents, links, order };
}

/** An element with one kid may name it without a list. */
function listKids(value: PdfValue | undefined): readonly PdfValue[] {
	if (value === undefined) return [];
	return isArray(value) ? value : [value];
}

function isElement(pdf: OpenPdf, kid: PdfValue): kid is { kind: 'reference'; id: number } {
	return isReference(kid) && nameOf(pdf.dictionary(kid).get('S')) !== '';
}

function pageOf(pdf: OpenPdf, value: PdfValue | undefined): number {
	return isReference(value) ? pdf.pages.findIndex((page) => page.id === value.id) : -1;
}

export function nameOf(value: PdfValue | undefined): string {
	return typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
}
