import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { hasProgram } from '../has-program.ts';
import { sampleDocument } from './sample-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'innesto-pdf-'));
const file = join(folder, 'report.pdf');

beforeAll(async () => {
	writeFileSync(file, renderPdf(sampleDocument, await loadFontsNode()).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('other programs', () => {
	it.runIf(hasProgram('qpdf'))('qpdf finds the file clean', () => {
		expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
			'No syntax or stream encoding errors'
		);
	});

	it.runIf(hasProgram('pdfinfo'))('pdfinfo reads the structure in order', () => {
		const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
		const places = ['Sintesi per chi decide', 'Primi tre passi', 'Il profilo', 'Metodo e limiti'];
		const found = places.map((place) => structure.indexOf(place));
		expect(found).toEqual(found.toSorted((a, b) => a - b));
		expect(found[0]).toBeGreaterThan(0);
		expect(structure).toMatch(/TH:\s+\/Scope \/Row/);
	});

	it.runIf(hasProgram('pdftotext'))('pdftotext gives back names exactly', () => {
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		for (const name of ['Łódź', 'Škofja Loka', 'Αθήνα', 'Кишинёв']) expect(text).toContain(name);
	});

	it.runIf(hasProgram('pdfdetach'))('pdfdetach finds the data', () => {
		const list = execFileSync('pdfdetach', ['-list', file], { encoding: 'utf8' });
		expect(list).toContain('borgo-santa-chiara.innesto.json');
	});
});
