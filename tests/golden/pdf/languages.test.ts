import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Inline, ReportDocument } from '../../../src/lib/report/model/document.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { extractNodeText, extractText } from '../pdf-checker/extract-text.ts';
import { openPdf, type OpenPdf } from '../pdf-checker/open-pdf.ts';
import { decodeText, type PdfValue } from '../pdf-checker/pdf-value.ts';
import { listNodes, readStructure } from '../pdf-checker/structure-node.ts';
import { sampleDocument } from './sample-document.ts';

const english = (text: string): Inline => ({ kind: 'in-language', text, language: 'en' });
const comment =
	'Neighbouring administrations acknowledge responsibilities towards accountability and representation.';
const blocks: readonly Block[] = [
	{ kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' },
	{ kind: 'heading', level: 2, text: '[EN] A desk nearby', id: 'desk' },
	{
		kind: 'list',
		items: [['Se ne occupa: ', english('Town hall'), ' · ', { kind: 'strong', text: 'subito' }]]
	},
	{ kind: 'paragraph', style: 'person', text: ['Commento: ', english(comment)] },
	{
		kind: 'table',
		summary: '',
		columns: [
			{ name: 'Ruolo', width: 0.3, rowHeader: true },
			{ name: 'Parole', width: 0.16 },
			{ name: 'Altro', width: 0.54 }
		],
		rows: [
			[
				{ text: [english('Mayor')] },
				{ text: [english(comment)], notes: [[english('A note')]] },
				{ text: [{ kind: 'in-language', text: 'In italiano.', language: 'it' }] }
			]
		]
	}
];
const document: ReportDocument = {
	...sampleDocument,
	cover: { ...sampleDocument.cover, organization: [english('Lakeside')] },
	fallbacks: ['[EN] A desk nearby'],
	chapters: [{ id: 'answers', title: 'Le risposte', blocks }]
};

let fonts: FontFaces;
let pdf: OpenPdf;
let bytes: Uint8Array;

beforeAll(async () => {
	fonts = await loadFontsNode();
	({ bytes } = renderPdf(document, fonts));
	pdf = openPdf(bytes);
});

function textOf(value: PdfValue | undefined): string {
	return typeof value === 'object' && value && 'bytes' in value ? decodeText(value) : '';
}

/** The language and the text of every element that says one. */
function listSpoken(opened: OpenPdf): readonly (readonly [string, string])[] {
	const root = readStructure(opened);
	return (root ? listNodes(root) : []).flatMap((node) => {
		const language = textOf(node.dictionary.get('Lang'));
		return language ? [[language, extractNodeText(opened, node)] as const] : [];
	});
}

describe('what is in another language than the report', () => {
	it('says so on an element of its own, in a file that stays tagged and archivable', () => {
		expect(checkPdf(bytes)).toEqual([]);
		expect(listSpoken(pdf)).toEqual([
			['en', 'Lakeside'],
			['en', 'A desk nearby'],
			['en', 'A desk nearby'],
			['en', 'Town hall'],
			['en', comment],
			['en', 'Mayor'],
			['en', comment],
			['en', 'A note']
		]);
	});

	it('is read where it stands', () => {
		const text = extractText(pdf);
		expect(text).toContain('Se ne occupa: Town hall · subito');
		expect(text).toContain(`Commento: ${comment}`);
	});

	it('is marked in a report in that language as what is not', () => {
		const opened = openPdf(renderPdf({ ...document, language: 'en' }, fonts).bytes);
		expect(listSpoken(opened)).toEqual([['it', 'In italiano.']]);
	});
});
