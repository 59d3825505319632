import type { OpenPdf } from './open-pdf.ts';
import { readParentTree } from './parent-tree.ts';
import { isReference, type PdfValue } from './pdf-value.ts';
import { isPainting } from './read-content.ts';
import { readPage } from './read-page.ts';
import { listNodes, type StructureNode } from './structure-node.ts';

/** Everything painted belongs to an element or an artifact, and the tree and the pages agree about it. */
export function checkContent(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const owners = collectOwners(root);
	const parents = readParentTree(pdf);
	return pdf.pages.flatMap((page, index) => {
		const dictionary = pdf.dictionary(page);
		const operations = readPage(pdf, page);
		const place = `page ${index + 1}`;
		const loose = operations.filter((one) => isPainting(one) && one.enclosure === null);
		const found = new Map<number, string>();
		for (const { enclosure, tag } of operations)
			if (typeof enclosure === 'number') found.set(enclosure, tag ?? '');
		const key = Number(dictionary.get('StructParents'));
		const listed = listObjects(pdf, parents.get(key));
		const owned = [...owners.keys()].filter((owner) => owner.startsWith(`${index}:`));
		return [
			...(loose.length ? [`${place}: ${loose.length} painted outside marked content`] : []),
			...[...found].flatMap(([id, tag]) => {
				const owner = owners.get(`${index}:${id}`);
				if (!owner) return [`${place}: marked content ${id} belongs to no element`];
				if (owner.type !== tag)
					return [`${place}: marked content ${id} is ${tag}, not ${owner.type}`];
				return listed[id] === owner.id ? [] : [`${place}: parent tree disagrees on content ${id}`];
			}),
			...owned
				.filter((owner) => !found.has(Number(owner.split(':')[1])))
				.map((owner) => `${place}: element without its content ${owner.split(':')[1] ?? ''}`)
		];
	});
}

function collectOwners(root: StructureNode): ReadonlyMap<string, StructureNode> {
	const owners = new Map<string, StructureNode>();
	for (const node of listNodes(root))
		for (const { page, contentId } of node.contents) owners.set(`${page}:${contentId}`, node);
	return owners;
}

/** Objects of the elements that the parent tree names for a page. */
function listObjects(pdf: OpenPdf, value: PdfValue | undefined): readonly number[] {
	return pdf.array(value).map((one) => (isReference(one) ? one.id : 0));
}
