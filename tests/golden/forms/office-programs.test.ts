import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../../src/lib/core/scoring/score-assessment.ts';
import { readCsv } from '../../../src/lib/report/csv/read-csv.ts';
import { readDocx } from '../../../src/lib/report/docx/read-docx.ts';
import type { FileFormat } from '../../../src/lib/report/model/file-format.ts';
import { readXlsx } from '../../../src/lib/report/xlsx/read-xlsx.ts';
import { paintReport, type ReportChoice } from '../../../src/lib/workers/make-report.ts';
import { compileMire } from '../../model/read-mire.ts';
import { buildHostileAssessment } from './hostile-assessment.ts';

/** LibreOffice is not on every machine: without it these tests are shown as skipped. */
const hasOffice = !spawnSync('soffice', ['--version']).error;
const typed = '=1+1 "Łódź"; Αθήνα & <b>';
const folder = mkdtempSync(join(tmpdir(), 'innesto-office-'));
const questionnaire = compileMire('municipality');
const assessment = buildHostileAssessment(questionnaire, typed);
const result = scoreAssessment(questionnaire, assessment, { draws: 50 });

function make(format: FileFormat, own: Partial<ReportChoice> = {}): Uint8Array {
	const request = { questionnaire, assessment, choice: { withData: true, format, ...own } };
	return paintReport(request, result, null).bytes;
}

/** What LibreOffice makes of a file; its own profile keeps it apart from one that runs already. */
function convert(file: string, to: string, ...more: readonly string[]): void {
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const named = ['--convert-to', to, '--outdir', folder, join(folder, file)];
	const args = [profile, '--headless', ...more, ...named];
	execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
}

beforeAll(() => {
	for (const format of ['docx', 'xlsx', 'csv'] as const)
		writeFileSync(join(folder, `report.${format}`), make(format));
	writeFileSync(join(folder, 'acts.docx'), make('docx', { actsFor: 'en' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(hasOffice)('LibreOffice (skipped where soffice is not installed)', () => {
	it.each([
		['report', {}, 200],
		['acts', { actsFor: 'en' }, 100]
	] as const)('reads every paragraph in Word: %s', { timeout: 120_000 }, (name, own, least) => {
		convert(`${name}.docx`, 'txt:Text (encoded):UTF8');
		const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();
		const read = flatten(readFileSync(join(folder, `${name}.txt`), 'utf8'));
		const { paragraphs } = readDocx(make('docx', own));
		const lost = paragraphs
			.filter(({ style }) => !style.startsWith('TOC'))
			.map(({ text }) => flatten(text))
			.filter((text) => !read.includes(text));
		expect(paragraphs.length).toBeGreaterThan(least);
		expect(lost).toEqual([]);
	});

	it('reads every cell of the spreadsheet', { timeout: 120_000 }, () => {
		convert(
			'report.xlsx',
			'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
		);
		const sheets = readXlsx(make('xlsx'));
		expect(readdirSync(folder).filter((name) => /^report-.*\.csv$/.test(name))).toHaveLength(
			sheets.length
		);
		for (const { name, cells } of sheets) {
			const rows = readCsv(readFileSync(join(folder, `report-${name}.csv`), 'utf8'), ',');
			const found = rows.flat().filter((cell) => cell !== '');
			const texts = [...cells.values()].filter((value) => typeof value === 'string');
			expect(found).toHaveLength(cells.size);
			expect(texts.filter((text) => !found.includes(text))).toEqual([]);
		}
	});

	it.each([
		['xlsx'],
		// Semicolons, quotes and UTF-8, as a person confirms when opening the file.
		['csv', '--infilter=CSV:59,34,76,1']
	])('finds no formula in %s', { timeout: 120_000 }, (format, ...more) => {
		convert(`report.${format}`, 'fods', ...more);
		const flat = readFileSync(join(folder, 'report.fods'), 'utf8');
		expect(flat.includes('Łódź')).toBe(true);
		expect([...flat.matchAll(/table:formula="[^"]*"/g)].map(([formula]) => formula)).toEqual([]);
	});
});
