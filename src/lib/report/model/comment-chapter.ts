import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, Chapter, TableCell } from './document.ts';
import { blankFrontMatter, longestComment, mostSigners, type FrontMatter } from './front-matter.ts';
import type { ReportContext } from './report-context.ts';
import { asTyped, chooseWords, markTypedStrong, writeTyped } from './typed-words.ts';

/** Empty, and as tall as a line to write on. */
const emptyLine = '\u00a0';
const roomToSign: TableCell = { text: emptyLine, notes: [emptyLine, emptyLine] };

/** The words of those who hand the report over and the lines they sign; null when there are neither. */
export function buildCommentChapter(context: ReportContext): Chapter | null {
	const { texts, options } = context;
	const { frontMatter = blankFrontMatter } = options;
	const comment = buildComment(frontMatter.comment, context);
	const signOff = buildSignOff(frontMatter.signOff, context);
	if (comment.length + signOff.length === 0) return null;
	const { heading, signatures } = texts.comment;
	const title = comment.length > 0 ? heading : signatures;
	const between =
		comment.length > 0 && signOff.length > 0 ? [buildHeading(2, signatures, 'signatures')] : [];
	return {
		id: 'comment',
		title,
		blocks: [buildHeading(1, title, 'comment'), ...comment, ...between, ...signOff]
	};
}

/** A paragraph for every line typed, and below them in what role they were written. */
function buildComment(
	{ text, role: typed }: FrontMatter['comment'],
	context: ReportContext
): readonly Block[] {
	const lines = text
		.slice(0, longestComment)
		.split(/\s*\n\s*/)
		.filter((line) => line.trim() !== '');
	const role = typed.trim();
	if (lines.length === 0) return [];
	return [
		...lines.map((line) => buildParagraph(writeTyped(asTyped(line.trim()), context))),
		...(role ? [buildParagraph([markTypedStrong(asTyped(role), context)])] : [])
	];
}

function buildSignOff(signOff: FrontMatter['signOff'], context: ReportContext): readonly Block[] {
	const { texts, formats } = context;
	const roles = signOff.roles.map((role) => role.trim()).filter(Boolean);
	if (roles.length === 0) return [];
	const { place, date, columns, summary } = texts.comment;
	const day = signOff.date ? formats.formatDate(signOff.date) : emptyLine;
	return [
		{
			kind: 'facts',
			rows: [
				{ term: place, text: writeTyped(chooseWords(signOff.place, emptyLine), context) },
				{ term: date, text: day }
			]
		},
		{
			kind: 'table',
			summary,
			columns: [
				{ name: columns.role, width: 0.36, rowHeader: true },
				{ name: columns.name, width: 0.3 },
				{ name: columns.signature, width: 0.34 }
			],
			rows: roles
				.slice(0, mostSigners)
				.map((role) => [{ text: writeTyped(asTyped(role), context) }, roomToSign, roomToSign])
		}
	];
}
