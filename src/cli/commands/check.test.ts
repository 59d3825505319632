import { cpSync, rmSync, writeFileSync } from 'node:fs';
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
		expect(printed.some((line) => line.startsWith('municipality: 17 questions'))).toBe(true);
	});

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
