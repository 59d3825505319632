import type { HeadingBlock, ReportDocument } from '../model/document.ts';
import type { DocxContext } from './docx-context.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRun, writeRuns } from './write-runs.ts';

/** Chapters and their sections, with links: the field that Word fills in with page numbers when asked to. */
const instruction = ' TOC \\o "1-2" \\h \\z \\u ';

const mark = (type: 'begin' | 'separate' | 'end') =>
	`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** The contents as a field, already filled with links to the headings; empty without headings. */
export function writeContents(document: ReportDocument, context: DocxContext): readonly string[] {
	const headings = listHeadings(document).filter(({ level }) => level < 3);
	if (headings.length === 0) return [];
	const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${mark('separate')}`;
	const entries = headings.map(({ level, text, id }, index) => {
		const link = writeRuns([{ kind: 'reference', text, target: id }], context);
		return writeParagraph(`${index === 0 ? begin : ''}${link}`, level === 1 ? 'TOC1' : 'TOC2');
	});
	return [
		writeParagraph(writeRun(document.contents.title), 'ContentsTitle'),
		...entries,
		writeParagraph(mark('end'))
	];
}

/** Every heading of the document, in order. */
export function listHeadings({ chapters }: ReportDocument): readonly HeadingBlock[] {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	return blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
}
