import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';

const town = 'source/borgo-al-ponte.yaml';

describe('innesto stamp', () => {
	const folder = useTemporaryFolder();
	const stamp = () => runInnesto('stamp', folder.path);

	function copySources(change: (town: string) => string = (source) => source): void {
		cpSync('questionnaires/examples/source', folder.at('source'), { recursive: true });
		writeFileSync(folder.at(town), change(readFileSync(folder.at(town), 'utf8')));
	}

	function listFiles(): readonly string[] {
		return readdirSync(folder.path).filter((name) => name.endsWith('.innesto.json'));
	}

	it('writes every example from its source, the same bytes each time', async () => {
		copySources();
		const { code, printed, warned } = await stamp();
		expect({ code, warned, lines: printed.length }).toEqual({ code: 0, warned: [], lines: 9 });
		const first = readFileSync(folder.at('borgo-al-ponte.innesto.json'));
		await stamp();
		expect(readFileSync(folder.at('borgo-al-ponte.innesto.json')).equals(first)).toBe(true);
	});

	it('writes what can be scored', async () => {
		copySources();
		await stamp();
		const { code, printed } = await runInnesto('score', folder.at('borgo-al-ponte.innesto.json'));
		expect(code).toBe(0);
		expect(printed[0]).toContain('invented example');
	});

	it('writes none of them when one is wrong', async () => {
		copySources((source) => source.replace('level: 2', 'level: 9'));
		const { code, printed, warned } = await stamp();
		expect({ code, printed, files: listFiles() }).toEqual({ code: 1, printed: [], files: [] });
		expect(warned).toHaveLength(1);
		expect(warned[0]).toContain('borgo-al-ponte.yaml');
		expect(warned[0]).toContain('9 is not a level');
	});

	it.each([
		['an unknown question', 'pilot-area:', 'pilot-zone:', 'asks no question "pilot-zone"'],
		['an unknown fact', 'to-100000', 'to-1000', '"to-1000" is not among the options'],
		['a missing entry', 'example: invented\n', '', 'example: '],
		['an unknown entry', 'audience:', 'public: x\naudience:', '"public" is not known here'],
		['YAML that does not parse', 'answers:', 'answers: [', 'is not valid YAML']
	])('names file and place of %s', async (_, from, to, sentence) => {
		copySources((source) => source.replace(from, to));
		const { code, warned } = await stamp();
		expect({ code, files: listFiles() }).toEqual({ code: 1, files: [] });
		expect(warned.join('\n')).toContain(sentence);
		expect(warned.every((line) => line.includes('borgo-al-ponte.yaml'))).toBe(true);
	});

	it('needs a folder with sources', async () => {
		copySources();
		rmSync(folder.at('source'), { recursive: true });
		const { code, warned } = await stamp();
		expect(code).toBe(2);
		expect(warned[0]).toContain('There is no folder "source"');
	});
});
