import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { readAttachment } from '../../../src/lib/report/pdf/read-attachment.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { countActiveObjects } from '../pdf-checker/count-active-objects.ts';
import { extractText } from '../pdf-checker/extract-text.ts';
import { openPdf } from '../pdf-checker/open-pdf.ts';
import { sampleDocument } from './sample-document.ts';

let fonts: FontFaces;
let bytes: Uint8Array;

beforeAll(async () => {
	fonts = await loadFontsNode();
	bytes = renderPdf(sampleDocument, fonts).bytes;
});

describe('the sample report', () => {
	it('is tagged and archivable, with its data and without', () => {
		expect(checkPdf(bytes)).toEqual([]);
		const without = renderPdf({ ...sampleDocument, attachment: null }, fonts).bytes;
		expect(checkPdf(without)).toEqual([]);
	});

	it('is the same, byte for byte, when made twice', () => {
		expect(Buffer.from(renderPdf(sampleDocument, fonts).bytes).equals(bytes)).toBe(true);
	});

	it('does nothing by itself', () => {
		expect(countActiveObjects(openPdf(bytes))).toBe(0);
	});

	it('is read in the order of its blocks', () => {
		const text = extractText(openPdf(bytes));
		const inOrder = [
			'Il modello MIRE può mettere radici qui?',
			'Si può partire con adattamenti.',
			'Sintesi per chi decide',
			'Un referente con un mandato',
			'Già presenti',
			'Ancora mancanti',
			'Primi tre passi',
			'Indice',
			'Il profilo',
			'Figura 1.',
			'Spazi di lavoro diffusi',
			'Metodo e limiti',
			'Impronta del modello'
		];
		const places = inOrder.reduce<number[]>(
			(found, part) => [...found, text.indexOf(part, found.at(-1) ?? 0)],
			[]
		);
		expect(places.every((place) => place >= 0)).toBe(true);
	});

	it('gives back names of every script it has a face for', () => {
		const text = extractText(openPdf(bytes));
		for (const name of ['Łódź', 'Škofja Loka', 'Αθήνα', 'Кишинёв']) expect(text).toContain(name);
	});

	it('joins the words of broken lines with a space', () => {
		expect(extractText(openPdf(bytes))).toContain(
			'Ogni risposta ha un livello da zero a quattro. Il punteggio di un tratto è la media pesata dei livelli;'
		);
	});

	it('tells its pages in the contents', () => {
		const text = extractText(openPdf(bytes));
		expect(text).toMatch(/Sintesi per chi decide2\n/);
		expect(text).toMatch(/Il profilo4\n/);
	});

	it('tells how far it has come', () => {
		const steps: number[] = [];
		renderPdf(sampleDocument, fonts, { onProgress: (done) => steps.push(done) });
		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
		expect(steps.at(-1)).toBe(1);
	});
});

describe('the data inside', () => {
	it('come back as they went in', () => {
		const content = readAttachment(bytes);
		expect(content).toEqual(sampleDocument.attachment?.content);
	});

	it('are found whatever their name', () => {
		const content = new TextEncoder().encode('{"Škofja":"Łódź"}');
		const attachment = { name: 'Łódź) /EF <</F 1 0 R.json', description: 'd', content };
		const made = renderPdf({ ...sampleDocument, attachment }, fonts).bytes;
		expect(checkPdf(made)).toEqual([]);
		expect(readAttachment(made)).toEqual(content);
	});

	it('are null when there are none, or the file is another or damaged', () => {
		const without = renderPdf({ ...sampleDocument, attachment: null }, fonts).bytes;
		expect(readAttachment(without)).toBeNull();
		expect(readAttachment(new Uint8Array())).toBeNull();
		expect(readAttachment(new TextEncoder().encode('%PDF-1.7 no table'))).toBeNull();
		expect(readAttachment(bytes.subarray(0, bytes.length - 200))).toBeNull();
		expect(readAttachment(new Uint8Array(20_000_001))).toBeNull();
	});

	it('are null when they were changed inside', () => {
		const text = Buffer.from(bytes).toString('latin1');
		const stream = text.indexOf('stream', text.indexOf('/EmbeddedFile'));
		const damaged = Buffer.from(bytes);
		damaged.fill(0x41, stream + 20, stream + 60);
		expect(readAttachment(damaged)).toBeNull();
	});
});
