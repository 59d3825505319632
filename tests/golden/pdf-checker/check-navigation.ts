import type { OpenPdf } from './open-pdf.ts';
import { readParentTree } from './parent-tree.ts';
import { isArray, isReference, readText, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { listNodes, nameOf, type StructureNode } from './structure-node.ts';

/** Bookmarks lead to pages; annotations are printed, said, and found again from the tree. */
export function checkNavigation(pdf: OpenPdf, root: StructureNode): readonly string[] {
	return [...checkBookmarks(pdf, root), ...checkAnnotations(pdf, root)];
}

function checkBookmarks(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const hasHeadings = listNodes(root).some(({ type }) => /^H[1-6]$/.test(type));
	const first = pdf.dictionary(pdf.catalog.get('Outlines')).get('First');
	const bookmarks = listBookmarks(pdf, first, new Set());
	if (hasHeadings && !bookmarks.length) return ['no bookmarks'];
	return bookmarks.flatMap((bookmark) => {
		const title = readText(bookmark.get('Title'))?.trim() ?? '';
		const leads = isPlace(pdf, bookmark.get('Dest') ?? readGoTo(pdf, bookmark));
		return [
			...(title ? [] : ['bookmark without title']),
			...(leads ? [] : [`bookmark “${title}” leads nowhere`])
		];
	});
}

/** A bookmark, those below it and those after it; throws when the chain runs in a circle. */
function listBookmarks(
	pdf: OpenPdf,
	value: PdfValue | undefined,
	seen: Set<number>
): readonly PdfDictionary[] {
	const bookmarks: PdfDictionary[] = [];
	let at = value;
	while (isReference(at)) {
		if (seen.has(at.id)) throw new Error('The bookmarks run in a circle.');
		seen.add(at.id);
		const bookmark = pdf.dictionary(at);
		bookmarks.push(bookmark, ...listBookmarks(pdf, bookmark.get('First'), seen));
		at = bookmark.get('Next');
	}
	return bookmarks;
}

function readGoTo(pdf: OpenPdf, bookmark: PdfDictionary): PdfValue | undefined {
	const action = pdf.dictionary(bookmark.get('A'));
	return nameOf(action.get('S')) === 'GoTo' ? action.get('D') : undefined;
}

/** Whether a destination is a page of the file and a way to show it. */
function isPlace(pdf: OpenPdf, value: PdfValue | undefined): boolean {
	const destination = pdf.resolve(value);
	if (!isArray(destination)) return false;
	const [page, fit] = destination;
	return isReference(page) && pdf.pages.some(({ id }) => id === page.id) && nameOf(fit) !== '';
}

function checkAnnotations(pdf: OpenPdf, root: StructureNode): readonly string[] {
	const parents = readParentTree(pdf);
	const nodes = new Map(listNodes(root).map((node) => [node.id, node]));
	const placed = pdf.pages.flatMap((page) => pdf.array(pdf.dictionary(page).get('Annots')));
	const ids = placed.map((one) => (isReference(one) ? one.id : 0));
	const owned = [...nodes.values()].flatMap(({ links }) => links);
	return [
		...owned.filter((id) => !ids.includes(id)).map(() => 'link on no page'),
		...ids.flatMap((id) => {
			const annotation = pdf.dictionary({ kind: 'reference', id });
			const owner = parents.get(Number(annotation.get('StructParent')));
			const node = isReference(owner) ? nodes.get(owner.id) : undefined;
			return [
				...checkFlags(annotation),
				...(node?.links.includes(id) ? [] : ['annotation that the parent tree does not resolve']),
				...(nameOf(annotation.get('Subtype')) === 'Link' ? checkLink(pdf, annotation) : [])
			];
		})
	];
}

/** An annotation is printed, and nothing hides it (ISO 19005-2, 6.3.2). */
function checkFlags(annotation: PdfDictionary): readonly string[] {
	const flags = Number(annotation.get('F') ?? 0);
	const [invisible, hidden, print, noView, toggleNoView] = [1, 2, 4, 32, 256];
	return [
		...(flags & print ? [] : ['annotation that is not printed']),
		...(flags & (invisible | hidden | noView | toggleNoView) ? ['annotation that is hidden'] : [])
	];
}

function checkLink(pdf: OpenPdf, link: PdfDictionary): readonly string[] {
	const isLost = link.has('Dest') && !isPlace(pdf, link.get('Dest'));
	return [
		...(readText(link.get('Contents'))?.trim() ? [] : ['link without description']),
		...(isLost ? ['link to no page'] : [])
	];
}
