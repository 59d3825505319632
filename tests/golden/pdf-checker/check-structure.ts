import type { OpenPdf } from './open-pdf.ts';
import { readText, type PdfValue } from './pdf-value.ts';
import { listNodes, nameOf, type StructureNode } from './structure-node.ts';

const allowedChildren: Readonly<Record<string, readonly string[]>> = {
	L: ['LI'],
	LI: ['Lbl', 'LBody'],
	Table: ['THead', 'TBody', 'TR'],
	THead: ['TR'],
	TBody: ['TR'],
	TR: ['TH', 'TD'],
	TOC: ['TOCI'],
	TOCI: ['Reference']
};

/** Elements stand where they may and say what they must. */
export function checkStructure(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const nodes = listNodes(root);
	return [
		...(root.type === 'Document' ? [] : ['the root is no Document']),
		...nodes.flatMap(checkChildren),
		...checkHeadings(nodes),
		...nodes.filter((node) => node.type === 'Figure').flatMap((node) => checkFigure(pdf, node)),
		...nodes.filter((node) => node.type === 'TH').flatMap((node) => checkScope(pdf, node)),
		...nodes.filter((node) => node.type === 'Link').flatMap((node) => checkLink(pdf, node)),
		...nodes.filter((node) => node.type === 'Table').flatMap(checkTable)
	];
}

function checkChildren(node: StructureNode): readonly string[] {
	const allowed = allowedChildren[node.type];
	if (!allowed) return [];
	return node.children
		.filter((child) => !allowed.includes(child.type))
		.map((child) => `${child.type} inside ${node.type}`);
}

function checkHeadings(nodes: readonly StructureNode[]): readonly string[] {
	const levels = nodes.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
	return levels.flatMap((level, index) => {
		const previous = index === 0 ? 0 : (levels[index - 1] ?? 0);
		return level > previous + 1 ? [`heading level ${level} follows level ${previous}`] : [];
	});
}

function checkFigure(pdf: OpenPdf, { dictionary }: StructureNode): readonly string[] {
	const attributes = pdf.dictionary(dictionary.get('A'));
	const box = pdf.array(attributes.get('BBox'));
	return [
		...(textOf(dictionary.get('Alt')) ? [] : ['figure without alternative text']),
		...(box.length === 4 ? [] : ['figure without bounding box'])
	];
}

function checkScope(pdf: OpenPdf, { dictionary }: StructureNode): readonly string[] {
	const scope = nameOf(pdf.dictionary(dictionary.get('A')).get('Scope'));
	return scope === 'Row' || scope === 'Column' ? [] : ['table head without scope'];
}

function checkTable(table: StructureNode): readonly string[] {
	const rows = listNodes(table).filter((node) => node.type === 'TR');
	const counts = new Set(rows.map((row) => row.children.length));
	return counts.size > 1 ? ['table rows of different length'] : [];
}

function checkLink(pdf: OpenPdf, link: StructureNode): readonly string[] {
	if (!link.links.length) return ['link without annotation'];
	return link.links.flatMap((id) => {
		const annotation = pdf.dictionary({ kind: 'reference', id });
		const action = pdf.dictionary(annotation.get('A'));
		const address = textOf(action.get('URI'));
		const leads = annotation.has('Dest') || /^(https:|mailto:)/.test(address);
		return leads ? [] : [`link to ${address || 'nowhere'}`];
	});
}

function textOf(value: PdfValue | undefined): string {
	return readText(value)?.trim() ?? '';
}
