import { describe, expect, it } from 'vitest';
import { compileMire } from '../../../tests/model/read-mire.ts';
import type { Answer } from '../../lib/core/assessment/answer-schema.ts';
import type { Assessment } from '../../lib/core/assessment/assessment-schema.ts';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { writeAssessment } from '../fixtures/write-assessment.ts';

const folder = useTemporaryFolder();

const answerAll = (answer: Answer) => (whole: Assessment) => ({
	answers: whole.answers.map((record) => ({ ...record, answer }))
});
const verified = { title: 'Register', date: '2026-01-01', verifiedBy: 'Audit office' };
const low: Answer = { kind: 'level', level: 1, evidence: 'A', document: verified, meaning: 1 };

const later = () => writeAssessment(folder.path, 'later.innesto.json');
const earlier = () => writeAssessment(folder.path, 'earlier.innesto.json', answerAll(low));

describe('innesto compare', () => {
	it('says both verdicts, the change, how sure it is, and what each trait adds', async () => {
		const { code, printed, warned } = await runInnesto('compare', earlier(), later());
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		const text = printed.join('\n');
		const { version } = compileMire('municipality').model;
		expect(text).toContain(`model mire ${version}; questions with a level both times: 17`);
		expect(text).toContain('\nverdict: Indispensable conditions come first → Can start now\n');
		expect(text).toContain(
			'\nImproved\n  readiness on these questions: 25 → 75 (+50)\n  it rises in 100 simulations out of 100\n'
		);
		expect(text).toMatch(/^ {2}municipal-convenor +2 +25 +75 +\+\d+(\.\d)?$/m);
	});

	it('calls a fall no improvement and writes it with its sign', async () => {
		const { printed } = await runInnesto('compare', later(), earlier());
		const text = printed.join('\n');
		expect(text).toContain('\nNo demonstrable change\n');
		expect(text).toContain('75 → 25 (-50)\n  it rises in 0 simulations out of 100');
		expect(text).toMatch(/^ {2}municipal-convenor +2 +75 +25 +-\d/m);
	});

	it('prints the whole comparison as canonical JSON', async () => {
		const { printed } = await runInnesto('compare', earlier(), later(), '--json');
		const comparison: unknown = JSON.parse(printed.join(''));
		expect(comparison).toMatchObject({
			compared: 17,
			word: 'improved',
			limitedScope: false,
			probability: { value: 1 }
		});
		expect(printed.join('')).toMatch(/^\{"after":\{"value":\d/);
	});

	it('says when no question has a level both times', async () => {
		const empty = writeAssessment(folder.path, 'empty.innesto.json', { answers: [] });
		const { code, printed } = await runInnesto('compare', empty, later());
		expect(code).toBe(0);
		expect(printed.at(-1)).toBe('Nothing to compare: no question has a level both times');
	});

	it('compares assessments of two versions of the model', async () => {
		const { code, printed } = await runInnesto(
			'compare',
			'questionnaires/examples/borgo-al-ponte.innesto.json',
			later()
		);
		expect(code).toBe(0);
		expect(printed[1]).toMatch(
			/^model mire [\d.]+( → [\d.]+)?; questions with a level both times: \d+$/
		);
	});

	it('refuses another audience with one line', async () => {
		const company = 'questionnaires/examples/officina-aurora.innesto.json';
		const file = later();
		const { code, printed, warned } = await runInnesto('compare', company, file);
		expect({ code, printed, warned }).toEqual({
			code: 1,
			printed: [],
			warned: [
				`${file}: audience: is for the audience municipality, and ${company} for company: compare two of one audience`
			]
		});
	});

	it('tells what is wrong with both files at once', async () => {
		const { code, warned } = await runInnesto('compare', folder.at('a.json'), folder.at('b.json'));
		expect({ code, lines: warned.length }).toEqual({ code: 1, lines: 2 });
		expect(warned.join('\n')).toMatch(/a\.json: .+\n.+b\.json: /);
	});

	it.each([
		['no file', []],
		['a single file', ['a.json']],
		['three files', ['a.json', 'b.json', 'c.json']],
		['an option it does not have', ['a.json', 'b.json', '--draws', '5']]
	])('is misused with %s', async (_, args) => {
		const { code, warned } = await runInnesto('compare', ...args);
		expect(code).toBe(2);
		expect(warned.join('\n')).toContain('innesto compare <earlier> <later>');
	});

	it('takes a model named, with a warning for each assessment of another content', async () => {
		const model = { ...compileMire('municipality').model, hash: '0'.repeat(64) };
		const file = writeAssessment(folder.path, 'other.innesto.json', { model });
		const named = ['--model', 'questionnaires/mire'];
		const { code, warned } = await runInnesto('compare', file, file, ...named);
		expect({ code, lines: warned.length }).toEqual({ code: 0, lines: 2 });
		const wrong = await runInnesto('compare', file, file, '--model', folder.path);
		expect({ code: wrong.code, lines: wrong.warned.length }).toEqual({ code: 1, lines: 1 });
	});
});
