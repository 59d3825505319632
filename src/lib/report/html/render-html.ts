import { escapeMarkup, writeAttributes } from '../markup/escape-markup.ts';
import { writeLogoAddress } from '../logo/write-logo-address.ts';
import type {
	Chapter,
	CoverLogo,
	HeadingBlock,
	ReportDocument,
	RichText
} from '../model/document.ts';
import type { HtmlContext } from './html-context.ts';
import { pageStyle } from './page-style.ts';
import { writeBlock, writeVerdict } from './write-block.ts';
import { writeRichText } from './write-rich-text.ts';

/** Nothing is fetched, nothing runs: the page forbids it to itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const logoStyle = 'display:block;max-width:16rem;max-height:6rem;margin-block:1rem';
/** Room as large as a registry's stamp. */
const stampStyle =
	'width:14rem;min-height:7rem;margin-inline-start:auto;padding:.5rem;border:1px solid var(--color-rule)';

/**
 * The report as one HTML file that needs nothing else and runs no script: the title is its only h1, chapters
 * are h2. The same document gives the same bytes.
 */
export function renderHtml(document: ReportDocument): Uint8Array {
	const { language, fallbacks } = document;
	const headings = new Set(listHeadings(document).map(({ id }) => id));
	const context: HtmlContext = { language, headings, ...(fallbacks && { fallbacks }) };
	const page = [
		'<!doctype html>',
		`<html${writeAttributes({ lang: language })}>`,
		writeHead(document),
		'<body>',
		writeCover(document, context),
		writeContents(document, context),
		'<main>',
		...document.chapters.map((chapter) => writeChapter(chapter, context)),
		'</main>',
		`<footer><p>${escapeMarkup(document.runningHead.right)}</p><p>${escapeMarkup(document.footer)}</p></footer>`,
		'</body>',
		'</html>\n'
	];
	return new TextEncoder().encode(page.join('\n'));
}

function listHeadings({ chapters }: Pick<ReportDocument, 'chapters'>): readonly HeadingBlock[] {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	return blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
}

function writeHead({ title, subject, author, date, runningHead, accent }: ReportDocument): string {
	const named = [
		['description', subject],
		['author', author],
		['date', date]
	].filter(([, content]) => content !== '');
	return [
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeMarkup(`${title} · ${runningHead.left}`)}</title>`,
		...named.map(([name = '', content = '']) => `<meta${writeAttributes({ name, content })}>`),
		`<style>\n${pageStyle}${accent ? writeAccent(accent) : ''}\n</style>`,
		'</head>'
	].join('\n');
}

function writeLogo(logo: CoverLogo, { language }: HtmlContext): string {
	const lang = logo.language === language ? undefined : logo.language;
	const attributes = {
		src: writeLogoAddress(logo),
		alt: logo.alt,
		...(lang && { lang }),
		style: logoStyle
	};
	return `<p><img${writeAttributes(attributes)}></p>`;
}

/** Band, headings and their rules in the color chosen. */
function writeAccent(color: string): string {
	return `header{border-block-start:6px solid ${color}}h2{border-block-end:3px solid ${color}}h4,.organization{color:${color}}`;
}

function writeCover({ cover }: ReportDocument, context: HtmlContext): string {
	const write = (texts: readonly RichText[], className: string) =>
		texts.map((text) => `<p class="${className}">${writeRichText(text, context)}</p>`);
	return [
		'<header>',
		...(cover.logo ? [writeLogo(cover.logo, context)] : []),
		...(cover.stamp
			? [`<p class="note" style="${stampStyle}">${escapeMarkup(cover.stamp)}</p>`]
			: []),
		...write(cover.marks, 'marks'),
		`<h1>${escapeMarkup(cover.title)}</h1>`,
		...write([cover.organization], 'organization'),
		...write(cover.lines, 'line'),
		writeVerdict(cover.verdict, context),
		...write(cover.notes, 'note'),
		'</header>'
	].join('\n');
}

/** The chapters, each with the headings inside it that a reader would look for. */
function writeContents({ contents, chapters }: ReportDocument, context: HtmlContext): string {
	const writeEntry = ({ id, text }: HeadingBlock) =>
		writeRichText([{ kind: 'reference', text, target: id }], context);
	if (chapters.length === 0) return '';
	const title = escapeMarkup(contents.title);
	const entries = chapters.map((chapter) => {
		const headings = listHeadings({ chapters: [chapter] });
		const inner = headings.filter(({ level }) => level === 2).map(writeEntry);
		const own = headings.filter(({ level }) => level === 1).map(writeEntry);
		const list =
			inner.length > 0 ? `<ul>${inner.map((entry) => `<li>${entry}</li>`).join('')}</ul>` : '';
		return `<li>${own.join('')}${list}</li>`;
	});
	return `<nav aria-label="${title}"><p><strong>${title}</strong></p><ul>${entries.join('\n')}</ul></nav>`;
}

function writeChapter({ blocks }: Chapter, context: HtmlContext): string {
	const written = blocks.map((block) => writeBlock(block, context)).filter(Boolean);
	return `<section>\n${written.join('\n')}\n</section>`;
}
