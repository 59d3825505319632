import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../../tests/golden/pdf-checker/check-pdf.ts';
import { openPdf } from '../../../../../tests/golden/pdf-checker/open-pdf.ts';
import { readText } from '../../../../../tests/golden/pdf-checker/pdf-value.ts';
import { buildReport } from '../../model/build-report.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../../model/fixtures/tiny-report.ts';
import type { FontFaces } from '../font-faces.ts';
import { loadFontsNode } from '../load-fonts-node.ts';
import { renderPdf } from '../render-pdf.ts';

let fonts: FontFaces;
beforeAll(async () => {
	fonts = await loadFontsNode();
});

function makeBy(author: string): Uint8Array {
	const document = buildReport(buildTinyInput(buildTinyAssessment(answerAll(level(3, 'B')))));
	return renderPdf({ ...document, author }, fonts).bytes;
}

/** The first holds the code of a carriage return, the second is no letter of the encoding of bytes. */
const authors = ['Občina Kočevje', 'Comune\u00a0di\u00a0Rho', 'A) /JS (b\\', ''];

describe('the properties of a file', () => {
	it.each(authors)('name the author letter by letter: %j', (author) => {
		const bytes = makeBy(author);
		const pdf = openPdf(bytes);
		expect(readText(pdf.dictionary(pdf.trailer.get('Info')).get('Author')) ?? '').toBe(author);
		expect(checkPdf(bytes)).toEqual([]);
	});

	it.runIf(!spawnSync('pdfinfo', ['-v']).error)('are read so by another program', () => {
		for (const author of authors.filter(Boolean)) {
			const said = spawnSync('pdfinfo', ['-'], { input: makeBy(author), encoding: 'utf8' }).stdout;
			expect(said).toContain(`Author:          ${author}\n`);
			expect(said).toMatch(/Producer: +jsPDF/);
		}
	});
});
