import { escapeMarkup, writeAttributes } from '../markup/escape-markup.ts';
import { writeScene } from '../markup/write-scene.ts';
import type {
	Block,
	FactsBlock,
	HeadingBlock,
	ListBlock,
	PairBlock,
	ParagraphBlock,
	RichText,
	SealsBlock,
	VerdictBlock
} from '../model/document.ts';
import type { HtmlContext } from './html-context.ts';
import { writeRichText } from './write-rich-text.ts';
import { writeMark, writeTable } from './write-table.ts';

/** A block of the report as HTML. */
export function writeBlock(block: Block, context: HtmlContext): string {
	switch (block.kind) {
		case 'heading':
			return writeHeading(block, context);
		case 'paragraph':
			return writeParagraph(block, context);
		case 'list':
			return writeList(block, context);
		case 'table':
			return writeTable(block, context);
		case 'figure':
			return `<figure>${writeScene(block.scene, block.alt)}<figcaption>${writeRichText(block.caption, context)}</figcaption></figure>`;
		case 'seals':
			return writeSeals(block, context);
		case 'pair':
			return writePair(block, context);
		case 'facts':
			return writeFacts(block, context);
		case 'verdict':
			return writeVerdict(block, context);
		default:
			return block satisfies never;
	}
}

/** The title of the document is the one heading above those of the chapters. */
function writeHeading({ level, text, id }: HeadingBlock, context: HtmlContext): string {
	const tag = `h${level + 1}`;
	return `<${tag}${writeAttributes({ id })}>${writeRichText(text, context)}</${tag}>`;
}

function writeParagraph({ text, style }: ParagraphBlock, context: HtmlContext): string {
	const className = style ? ` class="${style}"` : '';
	return `<p${className}>${writeRichText(text, context)}</p>`;
}

function writeList({ ordered, small, items }: ListBlock, context: HtmlContext): string {
	if (items.length === 0) return '';
	const tag = ordered ? 'ol' : 'ul';
	return `<${tag}${small ? ' class="small"' : ''}>${writeItems(items, context)}</${tag}>`;
}

function writeItems(items: readonly RichText[], context: HtmlContext): string {
	return items.map((item) => `<li>${writeRichText(item, context)}</li>`).join('\n');
}

function writeSeals({ items }: SealsBlock, context: HtmlContext): string {
	if (items.length === 0) return '';
	const seals = items.map(({ mark, title, state, detail }) =>
		[
			`<li>${writeMark(mark)}<strong>${writeRichText(title, context)}</strong>`,
			`<span class="state">${escapeMarkup(state)}</span>`,
			detail.length > 0
				? `<span class="note">${writeRichText(detail, context)}</span></li>`
				: '</li>'
		].join(' ')
	);
	return `<ul class="seals">${seals.join('\n')}</ul>`;
}

function writePair({ left, right }: PairBlock, context: HtmlContext): string {
	const sides = [left, right].map(
		({ title, items }) =>
			`<div><p><strong>${escapeMarkup(title)}</strong></p><ul>${writeItems(items, context)}</ul></div>`
	);
	return `<div class="pair">${sides.join('\n')}</div>`;
}

function writeFacts({ rows }: FactsBlock, context: HtmlContext): string {
	if (rows.length === 0) return '';
	const pairs = rows.map(
		({ term, text }) =>
			`<dt>${writeRichText(term, context)}</dt><dd>${writeRichText(text, context)}</dd>`
	);
	return `<dl>${pairs.join('\n')}</dl>`;
}

/** The verdict in its band: the sentence, its other reading, how well it holds, the readiness. */
export function writeVerdict(
	{ tone, sentence, aside, support, readiness }: VerdictBlock,
	context: HtmlContext
): string {
	const lines = [
		`<p class="sentence">${writeRichText(sentence, context)}</p>`,
		...(aside ? [`<p class="aside">${writeRichText(aside, context)}</p>`] : []),
		...[support, readiness ?? '']
			.filter(Boolean)
			.map((text) => `<p>${writeRichText(text, context)}</p>`)
	];
	return `<div class="verdict ${tone}">${lines.join('')}</div>`;
}
