import { beforeAll, describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/lib/report/logo/encode-png.ts';
import { buildReport } from '../../../src/lib/report/model/build-report.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../../../src/lib/report/model/fixtures/tiny-report.ts';
import { blankFrontMatter, type FrontMatter } from '../../../src/lib/report/model/front-matter.ts';
import type { ReportOptions } from '../../../src/lib/report/model/report-input.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { unpackPdf } from '../pdf-checker/unpack-pdf.ts';

const rgb = Uint8Array.from({ length: 40 * 30 * 3 }, (_, at) => at % 251);
const frontMatter: FrontMatter = {
	...blankFrontMatter,
	comment: { text: 'Si comincia in primavera.', role: 'La sindaca' },
	signOff: { place: '', date: '', roles: ['La sindaca', 'Il segretario'] },
	confidential: true,
	supportedBy: 'Studio Esempio',
	accent: '#e08030',
	logo: {
		format: 'png',
		width: 40,
		height: 30,
		content: encodePng({ width: 40, height: 30, rgb }),
		alt: 'Stemma del Comune'
	}
};

let fonts: FontFaces;
beforeAll(async () => {
	fonts = await loadFontsNode();
});

function render(options: Partial<ReportOptions>) {
	const assessment = buildTinyAssessment(answerAll(level(3, 'B')));
	return renderPdf(buildReport(buildTinyInput(assessment, options)), fonts).bytes;
}

describe('a report with all that can be added to it', () => {
	it.each([
		['for own use', {}],
		['to be published', { forPublication: true }]
	])('is tagged and archivable, %s', (_, own) => {
		expect(checkPdf(render({ frontMatter, ...own }))).toEqual([]);
	});

	it('says to those who cannot see the logo what it shows', () => {
		const alt = Buffer.from('Stemma del Comune', 'utf16le').swap16().toString('hex');
		const file = unpackPdf(render({ frontMatter }));
		expect(file.toLowerCase()).toContain(`/alt <feff${alt}>`);
		expect(file).toMatch(/\/Subtype \/Image/);
	});

	it('gives the same bytes again', () => {
		expect(Buffer.from(render({ frontMatter })).equals(render({ frontMatter }))).toBe(true);
	});
});
