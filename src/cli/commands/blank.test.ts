import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';

describe('innesto blank', () => {
	const folder = useTemporaryFolder();
	const one = ['--audience', 'municipality', '--set', 'quick', '--lang', 'it'] as const;

	it('writes one questionnaire to the file named, the same bytes each time', async () => {
		const first = folder.at('new/1.pdf');
		const { code, printed, warned } = await runInnesto('blank', ...one, '--out', first);
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		expect(printed).toEqual([expect.stringMatching(/new\/1\.pdf: \d+ pages$/)]);
		await runInnesto('blank', ...one, '--out', folder.at('2.pdf'));
		expect(readFileSync(first).equals(readFileSync(folder.at('2.pdf')))).toBe(true);
	});

	it('writes every one into a folder, each under its own name', { timeout: 60_000 }, async () => {
		const { code } = await runInnesto('blank', '--out', folder.at('all'));
		expect(code).toBe(0);
		const names = readdirSync(folder.at('all'));
		expect(names).toHaveLength(12);
		const form = /^mire-\d+\.\d+\.\d+-\w+-(quick|full)-(it|en)\.pdf$/;
		expect(names.filter((name) => !form.test(name))).toEqual([]);
		const files = names.map((name) => readFileSync(folder.at(`all/${name}`)).toString('latin1'));
		expect(new Set(files).size).toBe(12);
	});

	it('writes those that are not told apart', async () => {
		await runInnesto('blank', '--audience', 'company', '--set', 'quick', '--out', folder.at('c'));
		expect(readdirSync(folder.at('c')).map((name) => name.replace(/^mire-[\d.]+-/, ''))).toEqual([
			'company-quick-en.pdf',
			'company-quick-it.pdf'
		]);
	});

	it('takes another model, and says which audiences it has', async () => {
		const model = ['--model', 'tests/fixtures/models/test-catalog'];
		const made = await runInnesto('blank', ...model, ...one, '--out', folder.at('a.pdf'));
		expect(made.code).toBe(0);
		const { code, warned } = await runInnesto(
			'blank',
			...model,
			'--audience',
			'alliance',
			'--out',
			folder.at('none')
		);
		expect(code).toBe(1);
		expect(warned[0]).toContain(
			'the model asks nothing of "alliance", only of: municipality: name a model'
		);
		expect(readdirSync(folder.path)).toEqual(['a.pdf']);
	});

	it('says why a file could not be written', async () => {
		writeFileSync(folder.at('file'), '');
		const { code, warned } = await runInnesto('blank', ...one, '--out', folder.at('file/a.pdf'));
		expect(code).toBe(1);
		expect(warned).toEqual([expect.stringContaining('a file stands where a folder is needed')]);
	});
});
