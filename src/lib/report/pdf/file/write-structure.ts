import { StructureElement } from '../tagging/structure-element.ts';
import type { StructureKid } from '../tagging/structure-element.ts';
import type { Pen } from '../tagging/pen.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatAttributes, formatReference, formatText } from './pdf-syntax.ts';

/**
 * Writes the structure tree and the tree that leads from marked content and links back to it; gives the
 * number of the root. Links have their keys after those of the pages.
 */
export function writeStructure(
	root: StructureElement,
	pen: Pen,
	linkIds: readonly number[],
	file: PdfFile
): number {
	const ids = new Map<StructureElement, number>();
	const idOf = (element: StructureElement): number => {
		const id = ids.get(element) ?? file.reserve();
		ids.set(element, id);
		return id;
	};
	const treeId = file.reserve();
	const parentTreeId = file.reserve();
	const write = (element: StructureElement): void => {
		const parent = element.parent ? idOf(element.parent) : treeId;
		file.writeObject(idOf(element), formatElement(element, parent, idOf, linkIds, file));
		for (const kid of element.kids) if (kid.kind === 'element') write(kid.element);
	};
	write(root);
	const pages = pen.pages.map((page, index) => {
		const owners = page.owners.map((owner) => formatReference(idOf(owner)));
		return `${index} [${owners.join(' ')}]`;
	});
	const links = pen.links.map(
		(link, index) => `${pages.length + index} ${formatReference(idOf(link.element))}`
	);
	file.writeObject(parentTreeId, `<</Nums [${[...pages, ...links].join('\n')}]>>`);
	const nextKey = pages.length + links.length;
	const kids = `/K [${formatReference(idOf(root))}]`;
	const parentTree = `/ParentTree ${formatReference(parentTreeId)} /ParentTreeNextKey ${nextKey}`;
	file.writeObject(treeId, `<</Type /StructTreeRoot ${kids} ${parentTree}>>`);
	return treeId;
}

function formatElement(
	element: StructureElement,
	parentId: number,
	idOf: (element: StructureElement) => number,
	linkIds: readonly number[],
	file: PdfFile
): string {
	const page = element.kids.find((kid) => kid.kind === 'content')?.page;
	const kids = element.kids.map((kid) => formatKid(kid, page, idOf, linkIds, file));
	const { alt, actualText, language } = element.attributes;
	return [
		`<</S /${element.type} /P ${formatReference(parentId)}`,
		page === undefined ? '' : ` /Pg ${formatReference(file.pageObject(page))}`,
		language === undefined ? '' : ` /Lang (${language})`,
		alt === undefined ? '' : ` /Alt ${formatText(alt)}`,
		actualText === undefined ? '' : ` /ActualText ${formatText(actualText)}`,
		formatAttributes(element),
		kids.length === 1 ? ` /K ${kids[0]}>>` : ` /K [${kids.join(' ')}]>>`
	].join('');
}

function formatKid(
	kid: StructureKid,
	ownPage: number | undefined,
	idOf: (element: StructureElement) => number,
	linkIds: readonly number[],
	file: PdfFile
): string {
	if (kid.kind === 'element') return formatReference(idOf(kid.element));
	const page = formatReference(file.pageObject(kid.page));
	if (kid.kind === 'link') {
		const id = linkIds[kid.linkIndex];
		if (id === undefined) throw new RangeError('A link was not written.');
		return `<</Type /OBJR /Obj ${formatReference(id)} /Pg ${page}>>`;
	}
	if (kid.page === ownPage) return String(kid.contentId);
	return `<</Type /MCR /Pg ${page} /MCID ${kid.contentId}>>`;
}
