import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../tests/golden/pdf/sample-document.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import { listBlocks } from '../model/fixtures/list-strings.ts';
import { readOffice } from '../office/read-office.ts';
import { readDocx } from './read-docx.ts';
import { renderDocx } from './render-docx.ts';

function withBlocks(blocks: readonly Block[]): ReportDocument {
	const heading: Block = { kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' };
	const chapter = { id: 'answers', title: 'Le risposte', blocks: [heading, ...blocks] } as const;
	return { ...sampleDocument, chapters: [chapter] };
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the report as a Word document', () => {
	const bytes = renderDocx(sampleDocument);
	const parts = readOffice(bytes);
	const read = readDocx(bytes);
	const body = parts.get('word/document.xml') ?? '';
	const blocks = listBlocks(sampleDocument);

	it('is the same bytes every time', () => {
		expect(Buffer.from(renderDocx(sampleDocument)).equals(Buffer.from(bytes))).toBe(true);
	});

	it('sets headings in the styles that Word makes contents of', () => {
		const headings = read.paragraphs.filter(({ style }) => style.startsWith('Heading'));
		const expected = blocks.flatMap((block) =>
			block.kind === 'heading' ? [{ style: `Heading${block.level}`, text: block.text }] : []
		);
		expect(headings).toEqual(expected);
		expect(body).toContain(' TOC \\o "1-2" \\h \\z \\u ');
	});

	it('leads its contents and references to bookmarks that are there', () => {
		const names = new Set(
			[...body.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name)
		);
		const targets = [...body.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
		expect(targets.length).toBeGreaterThan(3);
		expect(targets.filter((name) => !names.has(name))).toEqual([]);
	});

	it('repeats the head of every table, and keeps its rows whole', () => {
		const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
		expect(read.tables).toBe(tables.length);
		expect(count(body, /<w:tblHeader\/>/g)).toBe(tables.length);
		expect(read.rows).toBe(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
		expect(count(body, /<w:cantSplit\/>/g)).toBe(read.rows);
	});

	it('draws every chart and says what it shows', () => {
		const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []));
		const told = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
		expect(told).toHaveLength(figures.length);
		expect([...parts.keys()].filter((path) => path.endsWith('.emf'))).toHaveLength(figures.length);
	});

	it('says its language and numbers its pages', () => {
		expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="it-IT"');
		expect(parts.get('word/footer.xml')).toMatch(/PAGE.* di .*NUMPAGES/);
		expect(parts.get('docProps/core.xml')).toContain(
			`<dcterms:created xsi:type="dcterms:W3CDTF">${sampleDocument.date}`
		);
	});

	it('uses only styles and lists that it has', () => {
		const styles = parts.get('word/styles.xml') ?? '';
		const used = new Set(
			[...body.matchAll(/<w:(?:pStyle|tblStyle|rStyle) w:val="(\w+)"/g)].map(([, id]) => id ?? '')
		);
		expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
		const numbering = parts.get('word/numbering.xml') ?? '';
		const lists = new Set([...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id ?? ''));
		expect([...lists].filter((id) => !numbering.includes(`<w:num w:numId="${id}">`))).toEqual([]);
	});

	it('names every part and every relation it uses', () => {
		const types = parts.get('[Content_Types].xml') ?? '';
		for (const path of parts.keys())
			expect(types.includes(`"/${path}"`) || /\.(rels|emf)$|^\[/.test(path)).toBe(true);
		const relations = parts.get('word/_rels/document.xml.rels') ?? '';
		for (const [, id = ''] of body.matchAll(/r:(?:id|embed)="([^"]+)"/g))
			expect(relations).toContain(`Id="${id}"`);
	});
});

describe('ordered lists', () => {
	it('each count from one', () => {
		const list: Block = { kind: 'list', ordered: true, items: ['a', 'b'] };
		const body = readOffice(renderDocx(withBlocks([list, list]))).get('word/document.xml') ?? '';
		expect([...body.matchAll(/<w:numId w:val="(\d)"/g)].map(([, id]) => id)).toEqual([
			'2',
			'2',
			'3',
			'3'
		]);
	});
});

describe('what a person typed', () => {
	it('stays text, with its lines', () => {
		const typed = '<w:p>\n</w:t> { MERGEFIELD x } & "a"\t=1';
		const { paragraphs } = readDocx(renderDocx(withBlocks([{ kind: 'paragraph', text: typed }])));
		expect(paragraphs.at(-1)?.text).toBe(typed);
	});

	it('opens as a link only with https and mailto', () => {
		const urls = [
			'javascript:alert(1)',
			'file:///etc/passwd',
			'https://example.org/"&',
			'mailto:a@b.it'
		];
		const parts = readOffice(
			renderDocx(
				withBlocks(
					urls.map((url) => ({ kind: 'paragraph', text: [{ kind: 'link', text: url, url }] }))
				)
			)
		);
		const relations = parts.get('word/_rels/document.xml.rels') ?? '';
		const targets = [...relations.matchAll(/Target="([^"]+)" TargetMode="External"/g)];
		expect(targets.map(([, target]) => target)).toEqual([
			'https://example.org/%22&amp;',
			'mailto:a@b.it'
		]);
	});
});

describe('a text in another language', () => {
	const inEnglish = '<w:lang w:val="en-GB"/>';

	it('says so, and one in the language of the document does not', () => {
		const text = [
			{ kind: 'in-language', text: 'Town hall', language: 'en' },
			{ kind: 'in-language', text: ', il Comune', language: 'it' },
			{ kind: 'strong', text: ' and more', language: 'en' }
		] as const;
		const body = readOffice(renderDocx(withBlocks([{ kind: 'paragraph', text }])));
		expect(body.get('word/document.xml')).toContain(
			[
				`<w:r><w:rPr>${inEnglish}</w:rPr><w:t xml:space="preserve">Town hall</w:t></w:r>`,
				'<w:r><w:t xml:space="preserve">, il Comune</w:t></w:r>',
				`<w:r><w:rPr><w:b/>${inEnglish}</w:rPr><w:t xml:space="preserve"> and more</w:t></w:r>`
			].join('')
		);
	});

	it('is found where the model falls back, in the look of what stands round it', () => {
		const verdict = { kind: 'verdict', tone: 'leaf', support: '' } as const;
		const document = withBlocks([{ ...verdict, sentence: '«[EN] It can start»' }]);
		const parts = readOffice(renderDocx({ ...document, fallbacks: ['[EN] It can start'] }));
		expect(parts.get('word/document.xml')).toContain(
			`<w:rPr><w:b/><w:sz w:val="30"/>${inEnglish}</w:rPr><w:t xml:space="preserve">It can start</w:t>`
		);
	});
});

describe('a block with nothing in it', () => {
	it.each<Block>([
		{ kind: 'list', items: [] },
		{ kind: 'facts', rows: [] },
		{ kind: 'seals', items: [] },
		{ kind: 'table', columns: [], rows: [], summary: '' }
	])('leaves nothing behind: $kind', (block) => {
		const body = (blocks: readonly Block[]) =>
			readOffice(renderDocx(withBlocks(blocks))).get('word/document.xml');
		expect(body([block])).toBe(body([]));
	});
});
