import type { ListBlock } from '../model/document.ts';
import type { DocxContext, StyleName } from './docx-context.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRuns } from './write-runs.ts';

/** The list of bullets among the numberings; ordered lists come after it. */
export const bulletList = 1;

/** The items of a list; an ordered one counts from one. */
export function writeList({ ordered, small, items }: ListBlock, context: DocxContext): string[] {
	if (ordered) context.orderedLists += 1;
	const list = ordered ? bulletList + context.orderedLists : bulletList;
	const style = small ? 'SmallItem' : 'ListItem';
	return items.map((item) => writeItem(writeRuns(item, context), list, style));
}

/** One item of a list. */
export function writeItem(runs: string, list = bulletList, style: StyleName = 'ListItem'): string {
	const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
	return writeParagraph(runs, style, numbering);
}
