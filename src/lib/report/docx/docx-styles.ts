import { palette } from '../../charts/palette.ts';
import type { ColorRole } from '../../charts/scene.ts';
import type { Language } from '../../core/definition/vocabulary.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import type { HexColor } from '../model/accent.ts';
import type { StyleName } from './docx-context.ts';
import { textWidth } from './page-size.ts';

/** Languages as Word names them. */
export const wordLanguages: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

interface Look {
	/** The name Word shows; its own styles are known by theirs. */
	readonly name: string;
	/** Half points. */
	readonly size?: number;
	readonly bold?: boolean;
	readonly color?: ColorRole;
	/** Further properties of the paragraph, in Word's order. */
	readonly paragraph?: string;
	readonly next?: StyleName | 'Normal';
}

const space = (before: number, after: number) =>
	`<w:spacing w:before="${before}" w:after="${after}"/>`;
const keep = '<w:keepNext/><w:keepLines/>';
const level = (number: number) => `<w:outlineLvl w:val="${number}"/>`;
const rule = `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${hex('rule')}"/></w:pBdr>`;
const pageEnd = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
const factTabs = '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>';

const looks: Readonly<Record<StyleName, Look>> = {
	Title: { name: 'Title', size: 52, bold: true, paragraph: space(240, 240), next: 'Normal' },
	Organization: { name: 'Organization', size: 30, bold: true },
	Mark: { name: 'Mark', bold: true, color: 'warning' },
	Heading1: {
		name: 'heading 1',
		size: 42,
		bold: true,
		paragraph: `${keep}<w:pageBreakBefore/>${space(0, 240)}${level(0)}`,
		next: 'Normal'
	},
	Heading2: {
		name: 'heading 2',
		size: 27,
		bold: true,
		paragraph: `${keep}${space(360, 120)}${level(1)}`,
		next: 'Normal'
	},
	Heading3: {
		name: 'heading 3',
		size: 22,
		bold: true,
		color: 'leaf',
		paragraph: `${keep}${space(240, 60)}${level(2)}`,
		next: 'Normal'
	},
	Lead: { name: 'Lead', size: 25 },
	Note: { name: 'Note', size: 18, color: 'muted' },
	Person: { name: 'Person', paragraph: `${rule}<w:ind w:left="284"/>` },
	Fact: {
		name: 'Fact',
		paragraph: `${factTabs}${space(0, 60)}<w:ind w:left="2835" w:hanging="2835"/>`
	},
	ListItem: { name: 'List Item', paragraph: space(0, 60) },
	SmallItem: { name: 'Small List Item', size: 18, paragraph: space(0, 60) },
	Caption: {
		name: 'caption',
		size: 18,
		color: 'muted',
		paragraph: `<w:keepNext/>${space(120, 60)}`
	},
	Figure: { name: 'Figure', paragraph: `<w:keepNext/>${space(120, 60)}` },
	CellHead: { name: 'Table Head', size: 17, bold: true, color: 'muted', paragraph: space(40, 40) },
	Cell: { name: 'Table Text', size: 18, paragraph: space(40, 40) },
	CellNote: { name: 'Table Note', size: 16, color: 'muted', paragraph: space(0, 40) },
	Verdict: {
		name: 'Verdict',
		paragraph:
			'<w:keepLines/><w:spacing w:before="200" w:after="200" w:line="320" w:lineRule="auto"/><w:ind w:left="170" w:right="170"/><w:contextualSpacing/>'
	},
	ContentsTitle: {
		name: 'Contents Title',
		size: 27,
		bold: true,
		paragraph: `<w:keepNext/>${space(360, 120)}`
	},
	TOC1: { name: 'toc 1', bold: true, paragraph: `${pageEnd}${space(80, 40)}` },
	TOC2: { name: 'toc 2', paragraph: `${pageEnd}${space(0, 20)}<w:ind w:left="284"/>` },
	Header: { name: 'header', size: 17, color: 'muted', paragraph: pageEnd },
	Footer: { name: 'footer', size: 17, color: 'muted', paragraph: pageEnd }
};

/** The part that holds every style; a person changes the look of the whole document by changing these. */
export function writeStyles(language: Language, accent?: HexColor): string {
	const lang = wordLanguages[language];
	return [
		`${xmlHead}<w:styles xmlns:w="${namespaces.word}"><w:docDefaults><w:rPrDefault><w:rPr>`,
		'<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
		`<w:color w:val="${hex('ink')}"/><w:sz w:val="21"/><w:szCs w:val="21"/>`,
		`<w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
		'<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
		'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
		...Object.entries(looks).map(([id, look]) => writeStyle(id, look, accent)),
		'<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>',
		`<w:rPr><w:color w:val="${hex('leaf')}"/><w:u w:val="single"/></w:rPr></w:style>`,
		writeTableStyle(),
		'</w:styles>'
	].join('');
}

/** The styles of headings and of whose report it is take the accent, when there is one. */
const accented: readonly string[] = ['Heading1', 'Heading3', 'Organization'] satisfies StyleName[];

function writeStyle(
	id: string,
	{ name, size, bold, color, paragraph, next }: Look,
	accent?: HexColor
): string {
	const own = accent && accented.includes(id) ? accent.slice(1).toUpperCase() : color && hex(color);
	const run = [
		bold ? '<w:b/>' : '',
		own ? `<w:color w:val="${own}"/>` : '',
		size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''
	].join('');
	return [
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${escapeMarkup(name)}"/><w:basedOn w:val="Normal"/>`,
		next ? `<w:next w:val="${next}"/>` : '',
		'<w:qFormat/>',
		paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
		run ? `<w:rPr>${run}</w:rPr>` : '',
		'</w:style>'
	].join('');
}

/** Rules between the rows, a stronger one under the head, the first column in bold. */
function writeTableStyle(): string {
	const line = (side: string, role: ColorRole, width = 4) =>
		`<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${hex(role)}"/>`;
	return [
		'<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/>',
		`<w:tblPr><w:tblBorders>${line('top', 'ink')}${line('bottom', 'rule')}${line('insideH', 'rule')}</w:tblBorders>`,
		'<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>',
		`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 'ink', 6)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
		'<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
	].join('');
}

function hex(role: ColorRole): string {
	return palette[role].slice(1).toUpperCase();
}
