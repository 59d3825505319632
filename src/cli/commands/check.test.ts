import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';

describe('innesto check', () => {
	const folder = useTemporaryFolder();

	it('counts what is in a sound model', async () => {
		const { code, printed, warned } = await runInnesto(
			'check',
			'tests/fixtures/models/test-catalog'
		);
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		expect(printed).toEqual([
			'Test catalogue (test-catalog 1.0.0) is sound.',
			'languages: it, en',
			'traits: 4',
			'municipality: 12 questions, 12 quick, 3 conditions (2 blocking, 1 limiting)',
			expect.stringMatching(/^hash: [0-9a-f]{64}$/)
		]);
	});

	it('finds the real model sound', async () => {
		const { code, printed } = await runInnesto('check', 'questionnaires/mire');
		expect(code).toBe(0);
		expect(printed.some((line) => line.startsWith('municipality: 46 questions, 17 quick'))).toBe(
			true
		);
	});

	it(
		'says what a language in progress still lacks, and ends with 0',
		{ timeout: 60_000 },
		async () => {
			cpSync('tests/fixtures/models/test-catalog', folder.path, { recursive: true });
			const file = folder.at('model.yaml');
			const german = readFileSync(file, 'utf8')
				.replace('languages: [it, en]', 'languages: [it, en]\nlanguagesInProgress: [de]')
				.replace('en: Test catalogue }', 'en: Test catalogue, de: Probe }');
			writeFileSync(file, german);
			const { code, printed, warned } = await runInnesto('check', folder.path);
			expect({ code, warned }).toEqual({ code: 0, warned: [] });
			const [first = '', ...places] = printed.slice(-7);
			const [, missing, texts] =
				/^in progress: de, (\d+) of (\d+) texts missing$/.exec(first) ?? [];
			expect(Number(missing)).toBe(Number(texts) - 1);
			expect(places[0]).toBe('  model/description');
			expect(places[5]).toBe(`  and ${Number(missing) - 5} more: --stats lists them all`);
			const whole = await runInnesto('check', folder.path, '--stats');
			expect(whole.printed).toContain('  traits/t4-territorial-welfare/definition');
		}
	);

	it('prints every problem on a line of its own and ends with 1', async () => {
		cpSync('tests/fixtures/models/test-catalog', folder.path, { recursive: true });
		rmSync(folder.at('traits/t1-governance.yaml'));
		writeFileSync(folder.at('traits/t3-coworking.yaml'), 'id: [');
		const { code, printed, warned } = await runInnesto('check', folder.path);
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		expect(warned).toHaveLength(2);
		expect(warned[0]).toContain('t3-coworking.yaml: line 1: is not valid YAML');
		expect(warned[1]).toContain(
			'model.yaml: traits[0]: trait "t1-governance" has no file: add traits/t1-governance.yaml'
		);
	});

	it('says that a folder holds no model', async () => {
		const { code, warned } = await runInnesto('check', folder.path);
		expect({ code, lines: warned.length }).toEqual({ code: 1, lines: 1 });
		expect(warned[0]).toContain('there is no model.yaml here');
	});
});

describe('innesto check --stats', () => {
	const folder = useTemporaryFolder();

	it('meets every bar of quality with the real model', { timeout: 120_000 }, async () => {
		const { code, printed, warned } = await runInnesto('check', 'questionnaires/mire', '--stats');
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		const text = printed.join('\n');
		expect(text).toMatch(/^ {2}municipal-convenor +2 \/ 5 +1 \/ 2 +2 \/ 4$/m);
		expect(text).toMatch(/missing translations: 0\n {2}it: \d+ sentences of 1\d\.\d words/);
		expect(text).toMatch(/^ {2}company +size: micro +10 questions +it \d+\.\d min +en /m);
		expect(text.match(/^Verdicts for \w+, (quick|full) set /gm)).toHaveLength(6);
		expect(text).toMatch(
			/^ {2}3 +can-start +can-start +with-adaptations +not-enough-information$/m
		);
		expect(text.match(/ as expected$/gm)).toHaveLength(42);
		expect(text).not.toContain('BUT FOUND');
		expect(text.match(/^ {2}met /gm)).toHaveLength(11);
	});

	it('ends with 1 and names the bars that are not met', { timeout: 60_000 }, async () => {
		cpSync('tests/fixtures/models/test-catalog', folder.path, { recursive: true });
		const file = folder.at('traits/t3-coworking.yaml');
		const sound = readFileSync(file, 'utf8');
		writeFileSync(file, sound.replace('a che punto siamo oggi?', 'a che punto siamo e/o saremo?'));
		const { code, printed, warned } = await runInnesto('check', folder.path, '--stats');
		expect(code).toBe(1);
		expect(warned).toContain(
			'quality bar not met: questions with "e/o" or "and/or": 1 of at most 0'
		);
		expect(printed.join('\n')).toMatch(/^ {2}NOT MET +questions with "e\/o" or "and\/or" +1 of/m);
	});

	it('measures no broken model', async () => {
		const { code, printed } = await runInnesto('check', folder.path, '--stats');
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
	});
});

describe('innesto check --weights', () => {
	const folder = useTemporaryFolder();
	const write = (...args: readonly string[]) =>
		runInnesto('check', 'questionnaires/mire', '--weights', ...args);

	it('gives the page of the documentation: make it again when the model changes', async () => {
		const file = folder.at('weights.md');
		const { code, printed } = await write(file);
		expect({ code, last: printed.at(-1) }).toEqual({ code: 0, last: `weights: ${file}` });
		expect(readFileSync(file, 'utf8')).toBe(readFileSync('docs/weights.md', 'utf8'));
	});

	it('says why the page could not be written', async () => {
		writeFileSync(folder.at('file'), '');
		const { code, warned } = await write(folder.at('file/weights.md'));
		expect(code).toBe(1);
		expect(warned).toEqual([expect.stringContaining('a file stands where a folder is needed')]);
	});
});
