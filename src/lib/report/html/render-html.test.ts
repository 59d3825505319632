import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../tests/golden/pdf/sample-document.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import { listBlocks } from '../model/fixtures/list-strings.ts';
import { renderHtml } from './render-html.ts';

function withBlocks(blocks: readonly Block[]): ReportDocument {
	const heading: Block = { kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' };
	const chapter = { id: 'answers', title: 'Le risposte', blocks: [heading, ...blocks] } as const;
	return { ...sampleDocument, chapters: [chapter] };
}

function render(document: ReportDocument): string {
	return new TextDecoder().decode(renderHtml(document));
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the report as a web page', () => {
	const page = render(sampleDocument);

	it('is the same bytes every time', () => {
		expect(render({ ...sampleDocument })).toBe(page);
	});

	it('says its language and its title, and forbids itself to fetch or run anything', () => {
		expect(page).toMatch(/^<!doctype html>\n<html lang="it">/);
		expect(page).toContain(`<title>${sampleDocument.title} · `);
		expect(page).toContain(
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`
		);
		expect(page).not.toMatch(
			/<script|<link|<iframe|<object|<form|\son\w+=|javascript:|@import|url\(/i
		);
	});

	it('has one h1, and no heading that skips a level', () => {
		const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [index, level] of levels.entries())
			expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	});

	it('holds every table with its caption, every head with its scope, every figure with its words', () => {
		const blocks = listBlocks(sampleDocument);
		const tables = blocks.filter(({ kind }) => kind === 'table').length;
		const figures = blocks.filter(({ kind }) => kind === 'figure').length;
		expect(tables * figures).toBeGreaterThan(0);
		expect(count(page, /<table><caption>[^<]+<\/caption>/g)).toBe(tables);
		expect(count(page, /<th(?! scope="(?:col|row)")[\s>]/g)).toBe(0);
		expect(count(page, /<figure><svg [^>]*role="img" aria-label="[^"]+"/g)).toBe(figures);
	});

	it('leads its contents and references to headings that are there', () => {
		const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
		const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
		expect(targets.length).toBeGreaterThan(3);
		expect(targets.filter((target) => !ids.has(target))).toEqual([]);
	});

	it('closes every element it opens, in order', () => {
		const open: string[] = [];
		for (const [, end, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
			if (/^(meta|col)$/.test(name) || rest.endsWith('/')) continue;
			if (end) expect(open.pop()).toBe(name);
			else open.push(name);
		}
		expect(open).toEqual([]);
	});
});

describe('what a person typed', () => {
	it('stays text, whatever it looks like', () => {
		const typed = `<img src=x onerror="alert(1)"> & </style></title>`;
		const page = render(withBlocks([{ kind: 'paragraph', text: typed }]));
		expect(page).toContain(
			'&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;/style&gt;&lt;/title&gt;'
		);
		expect(page).not.toContain('<img');
	});

	it('opens as a link only with https and mailto', () => {
		const page = render(
			withBlocks(
				[
					'javascript:alert(1)',
					'data:text/html,x',
					'https://example.org/"><b>',
					'mailto:a@b.it'
				].map((url) => ({ kind: 'paragraph', text: [{ kind: 'link', text: url, url }] }))
			)
		);
		const schemes = [...page.matchAll(/href="([a-z]+:)/g)].map((match) => match[1]);
		expect(schemes).toEqual(['https:', 'mailto:']);
		expect(page).toContain('javascript:alert(1)</p>');
	});

	it('refers to a chapter left out as plain text', () => {
		const text = [{ kind: 'reference', text: 'là', target: 'nowhere' }] as const;
		expect(render(withBlocks([{ kind: 'paragraph', text }]))).toContain('<p>là</p>');
	});
});

describe('a text in another language', () => {
	it('says so, and one in the language of the page does not', () => {
		const text = [
			{ kind: 'in-language', text: 'Town hall', language: 'en' },
			{ kind: 'in-language', text: ', il Comune', language: 'it' },
			{ kind: 'strong', text: ' & more', language: 'en' }
		] as const;
		expect(render(withBlocks([{ kind: 'paragraph', text }]))).toContain(
			'<p><span lang="en">Town hall</span>, il Comune<strong lang="en"> &amp; more</strong></p>'
		);
	});

	it('is found where the model falls back, also in headings and the contents', () => {
		const heading: Block = { kind: 'heading', level: 2, text: '[EN] A desk nearby', id: 'desk' };
		const page = render({ ...withBlocks([heading]), fallbacks: ['[EN] A desk nearby'] });
		expect(page).toContain('<h3 id="desk">[EN] <span lang="en">A desk nearby</span></h3>');
		expect(page).toContain('<a href="#desk">[EN] A desk nearby</a>');
	});

	it('is said of the cover too', () => {
		const organization = [{ kind: 'in-language', text: 'Town hall', language: 'en' }] as const;
		const page = render({ ...sampleDocument, cover: { ...sampleDocument.cover, organization } });
		expect(page).toContain('<p class="organization"><span lang="en">Town hall</span></p>');
	});
});

describe('a block with nothing in it', () => {
	it.each<Block>([
		{ kind: 'list', items: [] },
		{ kind: 'facts', rows: [] },
		{ kind: 'seals', items: [] },
		{ kind: 'table', columns: [], rows: [], summary: '' }
	])('leaves nothing behind: $kind', (block) => {
		expect(render(withBlocks([block]))).toBe(render(withBlocks([])));
	});
});
