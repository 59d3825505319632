import { palette } from '../../charts/palette.ts';
import { writeAttributes } from '../markup/escape-markup.ts';
import type {
	Block,
	HeadingBlock,
	ListBlock,
	ParagraphBlock,
	VerdictBlock
} from '../model/document.ts';
import { joinTexts } from '../model/join-texts.ts';
import type { DocxContext, StyleName } from './docx-context.ts';
import { writeFigure } from './write-figure.ts';
import { writeItem, writeList } from './write-list.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRun, writeRuns, writeStrong } from './write-runs.ts';
import { writeTable } from './write-table.ts';

/** A block of the report as paragraphs and tables of a Word document. */
export function writeBlock(block: Block, context: DocxContext): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [writeHeading(block, context)];
		case 'paragraph':
			return [writeText(block, context)];
		case 'list':
			return writeList(block, context);
		case 'table':
			return writeTable(block, context);
		case 'figure':
			return writeFigure(block, context);
		case 'seals':
			return block.items.map(({ title, state, detail }) => {
				const rest = joinTexts(
					[state, detail].filter(({ length }) => length > 0),
					' · '
				);
				return writeItem(
					writeStrong(title, context) + writeRuns(joinTexts([' ', rest], ''), context)
				);
			});
		case 'pair':
			return [block.left, block.right].flatMap(({ title, items }) => [
				writeParagraph(writeStrong(title, context), undefined, '<w:keepNext/>'),
				...writeList({ kind: 'list', items } satisfies ListBlock, context)
			]);
		case 'facts':
			return block.rows.map(({ term, text }) =>
				writeParagraph(
					writeStrong(term, context) + writeRun('\t') + writeRuns(text, context),
					'Fact'
				)
			);
		case 'verdict':
			return writeVerdict(block, context);
		default:
			return block satisfies never;
	}
}

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const satisfies Record<
	HeadingBlock['level'],
	StyleName
>;

/** A heading with the bookmark that contents and references lead to. */
function writeHeading({ level, text, id }: HeadingBlock, context: DocxContext): string {
	const name = context.bookmarks.get(id);
	const runs = writeRuns(text, context);
	if (name === undefined) return writeParagraph(runs, headingStyles[level]);
	const number = name.replace(/\D+/, '');
	const start = `<w:bookmarkStart${writeAttributes({ 'w:id': number, 'w:name': name })}/>`;
	const end = `<w:bookmarkEnd w:id="${number}"/>`;
	return writeParagraph(`${start}${runs}${end}`, headingStyles[level]);
}

const textStyles = { lead: 'Lead', note: 'Note', person: 'Person' } as const satisfies Record<
	NonNullable<ParagraphBlock['style']>,
	StyleName
>;

function writeText({ text, style }: ParagraphBlock, context: DocxContext): string {
	return writeParagraph(writeRuns(text, context), style && textStyles[style]);
}

const tones = {
	leaf: palette['leaf-soft'],
	here: palette['here-soft'],
	blocked: palette['blocked-soft'],
	neutral: palette.surface
} as const satisfies Record<VerdictBlock['tone'], string>;

/** The verdict on a ground of its own: the sentence, its other reading, how well it holds, the readiness. */
export function writeVerdict(block: VerdictBlock, context: DocxContext): readonly string[] {
	const { tone, sentence, aside, support, readiness } = block;
	const ground = `<w:shd w:val="clear" w:color="auto" w:fill="${tones[tone].slice(1).toUpperCase()}"/>`;
	const large = '<w:b/><w:sz w:val="30"/>';
	const lines = [
		writeRuns(sentence, context, large),
		...(aside ? [writeStrong(aside, context)] : []),
		...[support, readiness ?? ''].filter(Boolean).map((text) => writeRuns(text, context))
	];
	return lines.map((runs) => writeParagraph(runs, 'Verdict', ground));
}
