import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../src/lib/report/model/document.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { countActiveObjects } from '../pdf-checker/count-active-objects.ts';
import { extractText } from '../pdf-checker/extract-text.ts';
import { openPdf } from '../pdf-checker/open-pdf.ts';
import { unpackPdf } from '../pdf-checker/unpack-pdf.ts';
import { sampleDocument } from './sample-document.ts';

let fonts: FontFaces;

beforeAll(async () => {
	fonts = await loadFontsNode();
});

function withBlocks(blocks: readonly Block[], onePage = false): ReportDocument {
	const heading: Block = { kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' };
	const chapter = {
		id: 'answers',
		title: 'Le risposte',
		blocks: [heading, ...blocks],
		onePage
	} as const;
	return { ...sampleDocument, chapters: [chapter] };
}

function render(blocks: readonly Block[]): { text: string; pages: number } {
	const { bytes, pages } = renderPdf(withBlocks(blocks), fonts);
	expect(checkPdf(bytes)).toEqual([]);
	return { text: extractText(openPdf(bytes)), pages };
}

const columns = [
	{ name: 'Domanda', width: 0.5, rowHeader: true },
	{ name: 'Commento', width: 0.5 }
];

describe('long content', () => {
	const sentence = 'Il centro è aperto ogni giorno, anche d’estate, e le famiglie lo chiedono. ';
	const comment = sentence.repeat(68).slice(0, 5000);

	it('flows over pages and loses nothing: a comment of 5,000 characters', () => {
		const { text, pages } = render([{ kind: 'paragraph', style: 'person', text: comment }]);
		expect(text).toContain(comment.trim());
		expect(pages).toBeGreaterThan(3);
	});

	it('splits a table row that is taller than a page', () => {
		const rows = [
			[{ text: 'Domanda' }, { text: 'Sì', notes: [comment.repeat(2)] }],
			[{ text: 'Altra' }, { text: 'No' }]
		];
		const { text } = render([{ kind: 'table', columns, rows, summary: '' }]);
		expect(text).toContain(comment.trim());
		expect(text).toContain('Altra');
	});

	it('lays cards, pairs and verdicts too tall for their frame as running text', () => {
		const { text } = render([
			{ kind: 'seals', items: [{ mark: 'met', title: 'Uno', state: 'Sì', detail: comment }] },
			{
				kind: 'pair',
				left: { title: 'Qui', items: [comment] },
				right: { title: 'Là', items: ['Due'] }
			},
			{ kind: 'verdict', tone: 'leaf', sentence: comment, support: 'Tre' }
		]);
		expect(text.split(comment.trim()).length - 1).toBe(3);
	});

	it('breaks a word of 200 characters and a long address inside the margins', () => {
		const word = 'precipitevolissimevolmente'.repeat(8).slice(0, 200);
		const url = `https://example.org/${'programmi/lavoro-agile/'.repeat(12)}piano.html?anno=2026&lingua=it`;
		const { text } = render([
			{ kind: 'paragraph', text: word },
			{ kind: 'paragraph', text: ['Vedi ', { kind: 'link', text: url, url }, '.'] },
			{ kind: 'table', columns, rows: [[{ text: word }, { text: url }]], summary: '' }
		]);
		expect(text).toContain(word);
		expect(text).toContain(`Vedi ${url}.`);
	});

	it('repeats the head of a table without saying it twice', () => {
		const rows = Array.from({ length: 90 }, (_, index) => [
			{ text: `Riga ${index}` },
			{ text: 'Sì' }
		]);
		const { text, pages } = render([{ kind: 'table', columns, rows, summary: 'Novanta righe.' }]);
		expect(pages).toBeGreaterThan(3);
		expect(text.split('Commento').length - 1).toBe(1);
	});
});

describe('empty content', () => {
	it('is laid out without failing', () => {
		const { text } = render([
			{ kind: 'table', columns, rows: [], summary: '' },
			{ kind: 'table', columns: [], rows: [], summary: '' },
			{ kind: 'list', items: [] },
			{ kind: 'facts', rows: [] },
			{ kind: 'seals', items: [] },
			{ kind: 'paragraph', text: '' },
			{ kind: 'table', columns, rows: [[{ text: 'Sola' }]], summary: '' }
		]);
		expect(text).toContain('Sola');
	});
});

describe('a chapter of one page', () => {
	const paragraph: Block = {
		kind: 'paragraph',
		text: 'Una frase di media lunghezza per chi decide. '.repeat(9)
	};

	it('is set tighter until it fits', () => {
		const blocks = Array.from({ length: 10 }, () => paragraph);
		const loose = renderPdf(withBlocks(blocks), fonts);
		const tight = renderPdf(withBlocks(blocks, true), fonts);
		expect(loose.pages - tight.pages).toBe(1);
		expect(checkPdf(tight.bytes)).toEqual([]);
	});

	it('is refused when nothing makes it fit', () => {
		const blocks = Array.from({ length: 40 }, () => paragraph);
		expect(() => renderPdf(withBlocks(blocks, true), fonts)).toThrow(
			expect.objectContaining({ name: 'ReportError', code: 'summary-too-long' })
		);
	});
});

describe('characters', () => {
	it('that no face has are printed as a box and reported with their place', () => {
		const { bytes, missingCharacters } = renderPdf(
			withBlocks([
				{ kind: 'paragraph', text: 'Il carattere 漢 e la foglia 🌱.' },
				{ kind: 'heading', level: 2, text: 'Un altro posto', id: 'elsewhere' }
			]),
			fonts
		);
		expect(missingCharacters).toEqual([
			{ character: '漢', codePoint: 'U+6F22', where: 'Le risposte' },
			{ character: '🌱', codePoint: 'U+1F331', where: 'Le risposte' }
		]);
		expect(extractText(openPdf(bytes))).toContain('Il carattere □ e la foglia □.');
	});

	it('are composed, and controls that hide or reorder are taken away', () => {
		const { text } = render([
			{ kind: 'paragraph', text: 'Cafe\u0301 \u202Eabc\u202C\u0007 fine\u200B.' }
		]);
		expect(text).toContain('Café abc fine.');
	});

	it('of a soft hyphen appear only where a line ends', () => {
		const { text } = render([{ kind: 'paragraph', text: 'auto\u00advalu\u00adtazione' }]);
		expect(text).toContain('autovalutazione');
	});
});

describe('hostile content', () => {
	const hostile = [
		') /JS (app.alert(1)) /S /JavaScript',
		'<script>alert(1)</script>',
		'>> endobj 1 0 obj << /OpenAction << /S /Launch >> >>',
		'EMC ET Q BT (x) Tj',
		'\u202Etxt.exe\u202C',
		'javascript:alert(1)'
	];

	it('stays text', () => {
		const document: ReportDocument = {
			...withBlocks([
				...hostile.map((text): Block => ({ kind: 'paragraph', text })),
				{ kind: 'heading', level: 2, text: hostile[0] ?? '', id: hostile[2] ?? '' },
				{ kind: 'paragraph', text: [{ kind: 'link', text: 'x', url: 'javascript:alert(1)' }] },
				{ kind: 'paragraph', text: [{ kind: 'link', text: 'y', url: 'file:///etc/passwd' }] },
				{
					kind: 'paragraph',
					text: [{ kind: 'link', text: 'z', url: 'https://example.org/a)/JS(b\\)' }]
				}
			]),
			title: hostile[0] ?? '',
			author: hostile[2] ?? '',
			subject: hostile[1] ?? '',
			runningHead: { left: hostile[3] ?? '', right: hostile[0] ?? '' }
		};
		const { bytes } = renderPdf(document, fonts);
		const pdf = openPdf(bytes);
		expect(checkPdf(bytes)).toEqual([]);
		expect(countActiveObjects(pdf)).toBe(0);
		const text = extractText(pdf);
		for (const part of hostile.slice(0, 4)) expect(text).toContain(part);
		const addresses = [...unpackPdf(bytes).matchAll(/\/URI \((.*?[^\\])\)/g)];
		expect(addresses.map((address) => address[1]?.split(':')[0])).toEqual(['https']);
	});
});

describe('a reference to a chapter left out', () => {
	it('stays text', () => {
		const { text } = render([
			{
				kind: 'paragraph',
				text: ['Vedi ', { kind: 'reference', text: 'là', target: 'nowhere' }, '.']
			}
		]);
		expect(text).toContain('Vedi là.');
	});
});

describe('a document that contradicts itself', () => {
	it('is refused when its fingerprint is no hash', () => {
		const attempt = (): unknown => renderPdf({ ...sampleDocument, fingerprint: 'new' }, fonts);
		expect(attempt).toThrow(/fingerprint/);
	});

	it('is refused when its date is none', () => {
		const attempt = (): unknown => renderPdf({ ...sampleDocument, date: '22/11/2026' }, fonts);
		expect(attempt).toThrow(/not an instant/);
	});
});
