import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
