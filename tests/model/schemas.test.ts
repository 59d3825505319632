import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInnesto } from '../../src/cli/fixtures/run-innesto.ts';

describe('the JSON Schemas that editors read', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'innesto-schemas-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('are those made from the schemas of the core: run "innesto schemas questionnaires"', async () => {
		expect((await runInnesto('schemas', folder)).code).toBe(0);
		const names = readdirSync(folder);
		expect(names).toEqual(['legal.schema.json', 'model.schema.json', 'trait.schema.json']);
		for (const name of names)
			expect(readFileSync(join('questionnaires', name), 'utf8')).toBe(
				readFileSync(join(folder, name), 'utf8')
			);
	});

	it('let what has a default be left out', () => {
		const schema: unknown = JSON.parse(readFileSync('questionnaires/trait.schema.json', 'utf8'));
		expect(schema).toMatchObject({
			required: ['id', 'name', 'definition', 'role', 'milan', 'questions']
		});
	});

	it('are named in the first line of every file they check', () => {
		const traits = readdirSync('questionnaires/mire/traits').map((name) => `traits/${name}`);
		for (const name of ['model.yaml', 'legal.yaml', ...traits]) {
			const [first] = readFileSync(join('questionnaires/mire', name), 'utf8').split('\n');
			const schema = name.startsWith('traits/')
				? '../../trait.schema.json'
				: `../${name.replace('.yaml', '.schema.json')}`;
			expect({ name, first }).toEqual({ name, first: `# yaml-language-server: $schema=${schema}` });
		}
	});
});
