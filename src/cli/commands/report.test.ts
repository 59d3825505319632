import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../lib/report/docx/read-docx.ts';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { writeAssessment } from '../fixtures/write-assessment.ts';

describe('innesto report', () => {
	const folder = useTemporaryFolder();

	it('writes one report to the file named', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const out = folder.at('new/report.pdf');
		const { code, printed, warned } = await runInnesto('report', file, '--out', out);
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		expect(printed).toEqual([
			expect.stringMatching(/report\.pdf: \d+ pages, from .*a\.innesto\.json$/)
		]);
		expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
		expect(readdirSync(folder.at('new'))).toEqual(['report.pdf']);
	});

	it('gives the same bytes every time', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		await runInnesto('report', file, '--out', folder.at('1.pdf'));
		await runInnesto('report', file, '--out', folder.at('2.pdf'), '--lang', 'it');
		expect(readFileSync(folder.at('1.pdf')).equals(readFileSync(folder.at('2.pdf')))).toBe(true);
	});

	it.each([
		['--lang', 'en'],
		['--without-data'],
		['--date', '2026-11-22T10:00:00Z'],
		['--author', 'Studio Rossi'],
		['--chapters', 'summary,method']
	])('gives other bytes with %s', async (...option) => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		await runInnesto('report', file, '--out', folder.at('1.pdf'));
		expect((await runInnesto('report', file, '--out', folder.at('2.pdf'), ...option)).code).toBe(0);
		expect(readFileSync(folder.at('1.pdf')).equals(readFileSync(folder.at('2.pdf')))).toBe(false);
	});

	it('puts several reports into a folder, each under a name of its own', async () => {
		const first = writeAssessment(folder.path, 'a.innesto.json');
		const second = writeAssessment(folder.path, 'b.innesto.json', { id: 'assessment-2' });
		const { code } = await runInnesto('report', first, second, '--out', folder.at('reports'));
		expect(code).toBe(0);
		expect(readdirSync(folder.at('reports')).sort()).toEqual([
			'2026-01-01 Test – Innesto.2.pdf',
			'2026-01-01 Test – Innesto.pdf'
		]);
	});

	it('goes on after one that fails, and ends with 1', async () => {
		const sound = writeAssessment(folder.path, 'a.innesto.json');
		const broken = folder.at('b.innesto.json');
		writeFileSync(broken, '{}');
		const out = folder.at('reports');
		const { code, printed, warned } = await runInnesto('report', broken, sound, '--out', out);
		expect(code).toBe(1);
		expect(printed).toHaveLength(1);
		expect(warned).toEqual([expect.stringContaining('b.innesto.json: '), '1 written, 1 not.']);
		expect(readdirSync(out)).toEqual(['2026-01-01 Test – Innesto.pdf']);
	});

	it('never writes over what it is made from', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const own = folder.at('a.pdf');
		await runInnesto('report', file, '--out', own);
		const before = readFileSync(own);
		const { code, warned } = await runInnesto('report', own, '--out', own, '--without-data');
		expect(code).toBe(1);
		expect(warned).toEqual([
			`${own}: the report would replace it: choose another place for --out`,
			'Nothing was written.'
		]);
		expect(readFileSync(own).equals(before)).toBe(true);
	});

	it('says that a file stands where a folder is needed', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { code, warned } = await runInnesto('report', file, '--out', `${file}/reports`);
		expect(code).toBe(1);
		expect(warned[0]).toContain('a file stands where a folder is needed');
	});

	it('names characters that could not be printed', async () => {
		const organization = { name: 'Comune di 漢', facts: {} };
		const file = writeAssessment(folder.path, 'a.innesto.json', { organization });
		const { code, warned } = await runInnesto('report', file, '--out', folder.at('a.pdf'));
		expect(code).toBe(0);
		expect(warned[0]).toMatch(/^warning: .*a\.innesto\.json: .*"漢" is in no typeface/);
	});
});

describe('the forms of a report', () => {
	const folder = useTemporaryFolder();
	const starts: Readonly<Record<string, string>> = {
		html: '<!doctype html>',
		docx: 'PK',
		xlsx: 'PK',
		csv: '\ufeffOrganizzazione;'
	};

	it.each(Object.keys(starts))('follow from the name of the file: %s', async (format) => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const out = folder.at(`report.${format}`);
		const { code, printed, warned } = await runInnesto('report', file, '--out', out);
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		expect(printed).toEqual([`${out}: from ${file}`]);
		expect(readFileSync(out, 'utf8').startsWith(starts[format] ?? '?')).toBe(true);
	});

	it('are written side by side, the same every time', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const forms = ['--format', 'csv, html,pdf,xlsx,docx'];
		const { printed } = await runInnesto('report', file, '--out', folder.at('1'), ...forms);
		await runInnesto('report', file, '--out', folder.at('2'), ...forms);
		expect(printed).toHaveLength(5);
		const names = readdirSync(folder.at('1'));
		expect(names.map((name) => name.split('.').at(-1)).sort()).toEqual([
			'csv',
			'docx',
			'html',
			'pdf',
			'xlsx'
		]);
		for (const name of names)
			expect(
				readFileSync(folder.at(`1/${name}`)).equals(readFileSync(folder.at(`2/${name}`)))
			).toBe(true);
	});

	it.each([
		['--format', 'odt'],
		['--format', 'pdf,html']
	])('that do not fit a file are misuse: %s %s', async (...option) => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { code } = await runInnesto('report', file, '--out', folder.at('a.pdf'), ...option);
		expect(code).toBe(2);
	});
});

describe('the draft acts', () => {
	const folder = useTemporaryFolder();
	const acts = ['--acts', '--format', 'docx'];

	it('stand beside the report in Word, in Italian whatever the language', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const out = folder.at('out');
		await runInnesto('report', file, '--out', out, '--format', 'docx');
		const { code } = await runInnesto('report', file, '--out', out, '--lang', 'en', ...acts);
		expect(code).toBe(0);
		expect(readdirSync(out).sort()).toEqual([
			'2026-01-01 Test – Innesto.bozze-di-atto.docx',
			'2026-01-01 Test – Innesto.docx'
		]);
		const made = readDocx(
			readFileSync(folder.at('out/2026-01-01 Test – Innesto.bozze-di-atto.docx'))
		);
		const texts = made.paragraphs.map(({ text }) => text);
		expect(texts).toContain('Bozza per la Giunta');
		expect(texts.some((text) => text.startsWith('For readers of English'))).toBe(true);
	});

	it('are for a public body in Italy', async () => {
		const organization = { name: 'Town', facts: { place: 'elsewhere' } };
		const file = writeAssessment(folder.path, 'a.innesto.json', { organization });
		const out = folder.at('a.docx');
		const { code, warned } = await runInnesto('report', file, '--out', out, '--acts');
		expect(code).toBe(1);
		expect(warned[0]).toBe(`${file}: draft acts are for a public body in Italy`);
		expect(existsSync(out)).toBe(false);
	});
});

describe('a folder as input', () => {
	const folder = useTemporaryFolder();

	it('makes a report of every assessment in it, a line each, and ends with 1 when one failed', async () => {
		const count = 30;
		for (let number = 0; number < count; number++)
			writeAssessment(folder.path, `${number}.innesto.json`, { id: `assessment-${number}` });
		writeFileSync(folder.at('broken.innesto.json'), '{}');
		writeFileSync(folder.at('notes.txt'), 'not an assessment');
		const options = ['--out', folder.at('out'), '--format', 'csv'];
		const { code, printed, warned } = await runInnesto('report', folder.path, ...options);
		expect(code).toBe(1);
		expect(printed).toHaveLength(count);
		expect(warned).toEqual([
			expect.stringContaining('broken.innesto.json: '),
			'30 written, 1 not.'
		]);
		expect(readdirSync(folder.at('out'))).toHaveLength(count);
	});

	it('without assessments is said to have none', async () => {
		const { code, warned } = await runInnesto('report', folder.path, '--out', folder.at('out'));
		expect(code).toBe(1);
		expect(warned).toEqual([
			expect.stringContaining('holds no .innesto.json file'),
			'Nothing was written.'
		]);
	});

	it('cannot go into one file', async () => {
		writeAssessment(folder.path, 'a.innesto.json');
		expect((await runInnesto('report', folder.path, '--out', folder.at('a.html'))).code).toBe(2);
	});
});

describe('a PDF report as input', () => {
	const folder = useTemporaryFolder();

	it('is scored and printed from the data it carries', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		await runInnesto('report', file, '--out', folder.at('1.pdf'));
		await runInnesto('report', folder.at('1.pdf'), '--out', folder.at('2.pdf'));
		expect(readFileSync(folder.at('2.pdf')).equals(readFileSync(folder.at('1.pdf')))).toBe(true);
		const fromPdf = await runInnesto('score', folder.at('1.pdf'), '--json');
		expect(fromPdf.printed).toEqual((await runInnesto('score', file, '--json')).printed);
	});

	it('without data is refused', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		await runInnesto('report', file, '--out', folder.at('1.pdf'), '--without-data');
		const out = folder.at('2.pdf');
		const { code, warned } = await runInnesto('report', folder.at('1.pdf'), '--out', out);
		expect(code).toBe(1);
		expect(warned[0]).toContain('is a PDF without data inside');
		expect(existsSync(out)).toBe(false);
	});
});
