import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeBlank } from '../../../src/lib/report/blank/compose-blank.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { compileMire } from '../../model/read-mire.ts';
import { hasProgram } from '../has-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'innesto-blank-'));
const file = join(folder, 'blank.pdf');

beforeAll(async () => {
	const document = composeBlank({ questionnaire: compileMire('company'), set: 'quick' });
	writeFileSync(file, renderPdf(document, await loadFontsNode()).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('other programs on a blank questionnaire', () => {
	it.runIf(hasProgram('qpdf'))('qpdf finds the file clean', () => {
		expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
			'No syntax or stream encoding errors'
		);
	});

	it.runIf(hasProgram('pdfinfo'))('pdfinfo reads the structure in order', () => {
		const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
		const places = ['Questionario da compilare', 'Come si compila', 'Chi risponde', 'Le domande'];
		let at = -1;
		for (const place of places) {
			const found = structure.indexOf(place, at + 1);
			expect({ place, found: found > at }).toEqual({ place, found: true });
			at = found;
		}
		expect(structure).toMatch(/TH:\s+\/Scope \/Row/);
	});

	it.runIf(hasProgram('pdftotext'))('pdftotext gives back the boxes', () => {
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		expect(text.match(/□/g)?.length).toBeGreaterThan(17 * 6);
	});
});
