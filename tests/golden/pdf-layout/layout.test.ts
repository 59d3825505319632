import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/lib/core/definition/vocabulary.ts';
import { analyzeAssessment } from '../../../src/lib/core/scoring/analyze-assessment.ts';
import { buildReport } from '../../../src/lib/report/model/build-report.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { compileMire } from '../../model/read-mire.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { checkFill } from './check-fill.ts';
import { checkHeadings, checkLinesAlone } from './check-flow.ts';
import { checkMargins, checkOverlaps } from './check-places.ts';
import { checkRows } from './check-tables.ts';
import { layoutCases } from './layout-cases.ts';
import type { PaintedReport } from './painted-box.ts';
import { readBoxes } from './read-boxes.ts';

let fonts: FontFaces;
beforeAll(async () => {
	fonts = await loadFontsNode();
});

const cases = layoutCases.flatMap((one) =>
	one.audiences.flatMap((audience) => languages.map((language) => ({ ...one, audience, language })))
);

describe.each(cases)('$name, $audience, in $language', ({ build, audience, language }) => {
	let bytes: Uint8Array;
	let report: PaintedReport;
	beforeAll(() => {
		const questionnaire = compileMire(audience, language);
		const assessment = build(questionnaire);
		const result = analyzeAssessment(questionnaire, assessment, { draws: 200 });
		const options = { withData: true, contentHash: 'b'.repeat(64) };
		const document = buildReport({ questionnaire, assessment, result, options });
		({ bytes } = renderPdf(document, fonts));
		report = readBoxes(bytes);
	});

	it('is tagged and archivable', () => {
		expect(checkPdf(bytes)).toEqual([]);
	});

	it('stays inside the margins', () => {
		expect(checkMargins(report)).toEqual([]);
	});

	it('prints nothing over anything', () => {
		expect(checkOverlaps(report)).toEqual([]);
	});

	it('leaves no page nearly empty', () => {
		expect(checkFill(report)).toEqual([]);
	});

	it('leaves no heading alone', () => {
		expect(checkHeadings(report)).toEqual([]);
	});

	it('leaves no line alone', () => {
		expect(checkLinesAlone(report)).toEqual([]);
	});

	it('leaves no row alone', () => {
		expect(checkRows(report)).toEqual([]);
	});
});
