import { beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentResult } from '../../../src/lib/core/scoring/result.ts';
import { readCsv } from '../../../src/lib/report/csv/read-csv.ts';
import { readDocx } from '../../../src/lib/report/docx/read-docx.ts';
import { readMarkup } from '../../../src/lib/report/markup/read-markup.ts';
import type { FileFormat } from '../../../src/lib/report/model/file-format.ts';
import { chooseCut } from '../../../src/lib/report/model/report-cut.ts';
import { readOffice } from '../../../src/lib/report/office/read-office.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { readXlsx, type ReadSheet } from '../../../src/lib/report/xlsx/read-xlsx.ts';
import { scoreAssessment } from '../../../src/lib/core/scoring/score-assessment.ts';
import { paintReport, type ReportChoice } from '../../../src/lib/workers/make-report.ts';
import { compileMire } from '../../model/read-mire.ts';
import { countActiveObjects } from '../pdf-checker/count-active-objects.ts';
import { openPdf } from '../pdf-checker/open-pdf.ts';
import { buildHostileAssessment, hostileTexts } from './hostile-assessment.ts';

const questionnaire = compileMire('municipality');
const result: AssessmentResult = scoreAssessment(
	questionnaire,
	buildHostileAssessment(questionnaire, 'x'),
	{ draws: 50 }
);
let fonts: FontFaces;

beforeAll(async () => {
	fonts = await loadFontsNode();
});

function make(text: string, format: FileFormat, own: Partial<ReportChoice> = {}): Uint8Array {
	const assessment = buildHostileAssessment(questionnaire, text);
	const choice = { withData: true, author: text, format, ...own };
	return paintReport({ questionnaire, assessment, choice }, result, fonts).bytes;
}

/** The elements a report is written in; nothing else may open. */
const elements =
	/^(html|head|meta|title|style|body|header|main|section|nav|footer|h[1-4]|p|ul|ol|li|dl|dt|dd|div|span|strong|small|i|a|table|caption|colgroup|col|thead|tbody|tr|th|td|figure|figcaption|svg|path|text)$/;
const attributes =
	/^(lang|charset|http-equiv|content|name|class|id|href|rel|scope|style|xmlns|viewBox|width|height|role|aria-[a-z]+|d|fill|stroke[a-z-]*|x|y|font-[a-z]+|text-anchor)$/;

/** Whether a cut shows the texts of the answers. */
const cuts = [
	['full', true],
	['short', true],
	['publication', false]
] as const;

describe.each(hostileTexts)('typed everywhere: %s', (text) => {
	it('is only text in a web page', () => {
		const page = new TextDecoder().decode(make(text, 'html'));
		const body = page.slice(page.indexOf('</style>'));
		for (const [, name = '', rest = ''] of body.matchAll(
			/<([a-z][^\s>/]*)((?:\s+[^\s=>]+="[^"]*")*)\s*\/?>/gi
		)) {
			expect(name).toMatch(elements);
			for (const [, attribute = ''] of rest.matchAll(/\s([^\s=]+)="/g))
				expect(attribute).toMatch(attributes);
		}
		expect(
			body.replace(/<[!/]?[a-z][a-z0-9]*(?:\s+[^\s=<>]+="[^"<>]*")*\s*\/?>/gi, '')
		).not.toMatch(/[<>]/);
		const schemes = [...page.matchAll(/(?:href|src)="([^"#]*?:|)/g)].map(([, scheme]) => scheme);
		expect(new Set(schemes)).toEqual(new Set(['', 'https:', 'mailto:']));
		expect(readMarkup(body.replace(/<[^>]*>/g, ''))).toContain(text.trim());
	});

	it.each([
		['a Word document', {}],
		['the draft acts', { actsFor: 'en' }]
	] as const)('is only text in %s', (_, own) => {
		const bytes = make(text, 'docx', own);
		const parts = readOffice(bytes);
		const body = parts.get('word/document.xml') ?? '';
		expect([...parts.keys()].filter((path) => /vba|embed|activeX|\.bin/i.test(path))).toEqual([]);
		expect(
			[...body.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field?.trim())
		).toEqual(['TOC \\o "1-2" \\h \\z \\u']);
		expect(body).not.toMatch(/<w:(fldSimple|object|control|altChunk)/);
		const targets = [
			...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode/g)
		];
		expect(targets.filter(([, target = '']) => !/^(https|mailto):/.test(target))).toEqual([]);
		const texts = readDocx(bytes).paragraphs.map((paragraph) => paragraph.text);
		expect(texts.some((paragraph) => paragraph.includes(text.trim()))).toBe(true);
	});

	it.each(cuts)('is a text cell in a spreadsheet, to the letter: %s', (cut, inAnswers) => {
		const bytes = make(text, 'xlsx', chooseCut(cut));
		for (const part of readOffice(bytes).values())
			expect(part).not.toMatch(/<f[\s>]|<hyperlink|<definedName|externalLink|TargetMode/);
		const sheets = readXlsx(bytes);
		const count = (sheet: ReadSheet | undefined) =>
			[...(sheet?.cells.values() ?? [])].filter((value) => value === text).length;
		expect(count(sheets[1]) > 30).toBe(inAnswers);
		const isTyped = (value: unknown) => typeof value === 'string' && value.trim() === text.trim();
		expect(sheets.some(({ cells }) => [...cells.values()].some(isTyped))).toBe(true);
	});

	it.each(cuts)('starts no formula in CSV: %s', (cut, inAnswers) => {
		const page = new TextDecoder().decode(make(text, 'csv', chooseCut(cut)));
		const cells = readCsv(page, ';').flat();
		expect(
			cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell))
		).toEqual([]);
		const kept = cells.filter((cell) => cell === text || cell === `'${text}`);
		expect(kept.length > 30).toBe(inAnswers);
		// Whose they are is left in every cut.
		expect(cells.some((cell) => cell.includes(text.trim()))).toBe(true);
	});

	it('makes nothing active in a PDF', () => {
		const pdf = openPdf(make(text, 'pdf'));
		expect(countActiveObjects(pdf)).toBe(0);
	});
});
