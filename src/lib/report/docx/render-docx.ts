import type { Cover, ReportDocument } from '../model/document.ts';
import type { OfficePart, Relation } from '../office/office-part.ts';
import { packOffice } from '../office/pack-office.ts';
import { writeRelations } from '../office/write-relations.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import { DocxContext } from './docx-context.ts';
import { wordLanguages, writeStyles } from './docx-styles.ts';
import { page, textWidth } from './page-size.ts';
import { writeBlock, writeVerdict } from './write-block.ts';
import { listHeadings, writeContents } from './write-contents.ts';
import { writeDrawing } from './write-figure.ts';
import { writeFooter, writeHeader } from './write-head-and-foot.ts';
import { writeNumbering } from './write-numbering.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRun, writeRuns } from './write-runs.ts';

/** Twentieths of a point. */
const stampWidth = 3400;
const stampLines = 6;
/** Points. */
const logoBox = { width: 190, height: 68 };
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The report as a Word document to go on writing in: real styles, a contents field, tables whose heads are
 * repeated, charts as vectors. The same document gives the same bytes.
 */
export function renderDocx(document: ReportDocument): Uint8Array {
	const context = new DocxContext(
		document,
		listHeadings(document).map(({ id }) => id)
	);
	const body = writeBody(document, context);
	const named = [
		{ name: 'styles', content: writeStyles(document.language, document.accent) },
		{ name: 'numbering', content: writeNumbering(context.orderedLists) },
		{ name: 'settings', content: writeSettings(document) },
		{ name: 'header', content: writeHeader(document) },
		{ name: 'footer', content: writeFooter(document) }
	];
	const own = named.map(({ name }): Relation => ({
		id: `rId-${name}`,
		kind: name,
		target: `${name}.xml`
	}));
	const parts: readonly OfficePart[] = [
		{ path: 'word/document.xml', type: `${word}.document.main+xml`, content: body },
		{
			path: 'word/_rels/document.xml.rels',
			type: null,
			content: writeRelations([...own, ...context.relations])
		},
		...named.map(({ name, content }) => ({
			path: `word/${name}.xml`,
			type: `${word}.${name}+xml`,
			content
		})),
		...context.pictures.map((picture) => ({ ...picture, type: null }))
	];
	return packOffice(parts, document);
}

function writeBody(document: ReportDocument, context: DocxContext): string {
	const blocks = document.chapters.flatMap((chapter) => chapter.blocks);
	return [
		`${xmlHead}<w:document xmlns:w="${namespaces.word}" xmlns:r="${namespaces.relations}"`,
		` xmlns:wp="${namespaces.wordDrawing}"><w:body>`,
		...writeLogo(document.cover, context),
		...writeCover(document.cover, context),
		...writeContents(document, context),
		...blocks.flatMap((block) => writeBlock(block, context)),
		'<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>',
		'<w:footerReference w:type="default" r:id="rId-footer"/>',
		`<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`,
		`<w:pgMar w:top="1304" w:right="${page.margin}" w:bottom="1304" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/>`,
		'<w:titlePg/></w:sectPr></w:body></w:document>'
	].join('');
}

function writeCover(cover: Cover, context: DocxContext): readonly string[] {
	const { marks, title, organization, lines, verdict, notes, stamp } = cover;
	return [
		...(stamp ? [writeStamp(stamp)] : []),
		...marks.map((text) => writeParagraph(writeRun(text), 'Mark')),
		writeParagraph(writeRun(title), 'Title'),
		writeParagraph(writeRuns(organization, context), 'Organization'),
		...lines.map((text) => writeParagraph(writeRuns(text, context))),
		...writeVerdict(verdict, context),
		writeParagraph(''),
		...notes.map((text) => writeParagraph(writeRuns(text, context), 'Note'))
	];
}

/** Whose report it is, in a picture before everything else. */
function writeLogo({ logo }: Cover, context: DocxContext): readonly string[] {
	if (!logo) return [];
	const { format, width, height, content, alt } = logo;
	const id = context.addPicture(content, `media/logo.${format}`);
	const number = String(context.pictures.length);
	const scale = Math.min(logoBox.width / width, logoBox.height / height);
	const size = { width: width * scale, height: height * scale };
	return [writeParagraph(writeDrawing({ id, number, name: 'logo', alt }, size))];
}

/** A framed paragraph at the right, with lines left empty for the stamp. */
function writeStamp(label: string): string {
	const sides = ['top', 'left', 'bottom', 'right'].map(
		(side) => `<w:${side} w:val="single" w:sz="4" w:space="6" w:color="auto"/>`
	);
	const frame = `<w:pBdr>${sides.join('')}</w:pBdr><w:ind w:left="${textWidth - stampWidth}"/>`;
	return writeParagraph(writeRun(label) + '<w:r><w:br/></w:r>'.repeat(stampLines), 'Note', frame);
}

function writeSettings({ language }: ReportDocument): string {
	return [
		`${xmlHead}<w:settings xmlns:w="${namespaces.word}"><w:defaultTabStop w:val="709"/><w:compat>`,
		'<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
		`<w:themeFontLang w:val="${wordLanguages[language]}"/></w:settings>`
	].join('');
}
