import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../model/build-report.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../model/fixtures/tiny-report.ts';
import type { ReportDocument } from '../model/document.ts';
import { isPdfWhole } from './is-pdf-whole.ts';
import { loadFontsNode } from './load-fonts-node.ts';
import { renderPdf, type RenderedPdf } from './render-pdf.ts';

const bare: ReportDocument = {
	...buildReport(buildTinyInput(buildTinyAssessment(answerAll(level(2, 'B'))))),
	attachment: null
};
const content = new TextEncoder().encode('{"the whole": "assessment"}'.repeat(40));
const carrying: ReportDocument = {
	...bare,
	attachment: { name: 'a.innesto.json', description: 'data', content }
};
let without: RenderedPdf;
let inside: RenderedPdf;

beforeAll(async () => {
	const fonts = await loadFontsNode();
	without = renderPdf(bare, fonts);
	inside = renderPdf(carrying, fonts);
});

describe('a PDF read back', () => {
	it('is whole with and without its data', () => {
		expect(isPdfWhole(without.bytes, bare, without.pages)).toBe(true);
		expect(isPdfWhole(inside.bytes, carrying, inside.pages)).toBe(true);
	});

	it('is not whole when it ends too early', () => {
		expect(isPdfWhole(without.bytes.slice(0, -200), bare, without.pages)).toBe(false);
	});

	it('is not whole without one of its pages', () => {
		expect(isPdfWhole(without.bytes, bare, without.pages + 1)).toBe(false);
	});

	it('is not whole without the bookmark of a heading', () => {
		const [chapter, ...others] = bare.chapters;
		if (!chapter) throw new Error('The report has no chapter.');
		const more = { kind: 'heading', level: 2, text: 'One more', id: 'one-more' } as const;
		const chapters = [{ ...chapter, blocks: [...chapter.blocks, more] }, ...others];
		expect(isPdfWhole(without.bytes, { ...bare, chapters }, without.pages)).toBe(false);
	});

	it('is not whole with other data than it was to carry', () => {
		expect(isPdfWhole(without.bytes, carrying, without.pages)).toBe(false);
		expect(isPdfWhole(inside.bytes, bare, inside.pages)).toBe(false);
		const other = { name: 'a', description: '', content: content.slice(1) };
		expect(isPdfWhole(inside.bytes, { ...carrying, attachment: other }, inside.pages)).toBe(false);
	});
});
