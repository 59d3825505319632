import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../src/lib/report/model/document.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { checkPdf } from '../pdf-checker/check-pdf.ts';
import { extractText } from '../pdf-checker/extract-text.ts';
import { openPdf } from '../pdf-checker/open-pdf.ts';
import { listNodes, readStructure } from '../pdf-checker/structure-node.ts';
import { sampleDocument } from './sample-document.ts';

const sentence =
	'La responsabilizzazione delle amministrazioni precede la conciliazione dei tempi.';
const typed =
	'La pre\u00adci\u00adpi\u00adte\u00advo\u00adlis\u00adsi\u00adme\u00advol\u00admen\u00adte lunga.';
const blocks: readonly Block[] = [
	{ kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' },
	{
		kind: 'table',
		summary: '',
		columns: [
			{ name: 'Domanda', width: 0.2, rowHeader: true },
			{ name: 'Base', width: 0.22 },
			{ name: 'Parole di chi risponde', width: 0.58 }
		],
		rows: [[{ text: sentence }, { text: sentence, notes: [typed] }, { text: 'Nessuna' }]]
	}
];
const document: ReportDocument = {
	...sampleDocument,
	chapters: [{ id: 'answers', title: 'Le risposte', blocks }]
};
const folder = mkdtempSync(join(tmpdir(), 'innesto-words-'));
const file = join(folder, 'report.pdf');
let bytes: Uint8Array;

beforeAll(async () => {
	({ bytes } = renderPdf(document, await loadFontsNode()));
	writeFileSync(file, bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('divided words', () => {
	it('leave a hyphen that belongs to an element and is read as nothing', () => {
		expect(checkPdf(bytes)).toEqual([]);
		const root = readStructure(openPdf(bytes));
		const hyphens = root ? listNodes(root).filter((node) => node.actualText === '') : [];
		expect(hyphens.length).toBeGreaterThan(3);
	});

	it('are read whole', () => {
		const text = extractText(openPdf(bytes));
		expect(text.split(sentence).length - 1).toBe(2);
		expect(text.replaceAll('\u00ad', '')).toContain('La precipitevolissimevolmente lunga.');
		expect(text).not.toContain('\u00ad');
	});

	it.skipIf(spawnSync('pdftotext', ['-v']).error)('are found whole by pdftotext', () => {
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		for (const word of ['responsabilizzazione', 'amministrazioni', 'conciliazione'])
			expect(text.split(word).length - 1).toBe(2);
		expect(text).toContain('precipitevolissimevolmente');
	});

	it.skipIf(spawnSync('pdfinfo', ['-v']).error)(
		'do not end what pdfinfo reads of the structure',
		() => {
			const text = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'latin1' });
			expect(text.split('dei tempi').length - 1).toBe(2);
		}
	);

	it('are divided by the language of the document', async () => {
		const english: ReportDocument = { ...document, language: 'en' };
		const other = renderPdf(english, await loadFontsNode()).bytes;
		expect(extractText(openPdf(other))).toContain(sentence);
		expect(Buffer.from(other).length).not.toBe(bytes.length);
	});
});
