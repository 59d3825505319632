import { namespaces, xmlHead } from '../office/xml.ts';
import { bulletList } from './write-list.ts';

/** The part that says how lists are marked: bullets, and for each ordered list a count of its own. */
export function writeNumbering(orderedLists: number): string {
	const ordered = Array.from({ length: orderedLists }, (_, index) => bulletList + index + 1);
	return [
		`${xmlHead}<w:numbering xmlns:w="${namespaces.word}">`,
		writeKind(0, 'bullet', '•'),
		writeKind(1, 'decimal', '%1.'),
		`<w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>`,
		...ordered.map(
			(list) =>
				`<w:num w:numId="${list}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
		),
		'</w:numbering>'
	].join('');
}

function writeKind(id: number, format: 'bullet' | 'decimal', text: string): string {
	return [
		`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>`,
		`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`,
		'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>'
	].join('');
}
