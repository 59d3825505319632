import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, compressedBytes, findFirstLoad, findPages } from './built-pages.ts';

const kB = 1000;
const heavy = [
	{ name: 'jsPDF', sign: /putCatalog/ },
	{ name: 'the full build of zod', sign: /ZodFirstPartyTypeKind|\$ZodJITless|toJSONSchema/ },
	{ name: 'the simulation', sign: /1812433253/ }
];

describe('the first load of every page', () => {
	for (const page of findPages()) {
		const { scripts, styles } = findFirstLoad(page);

		it(`keeps its scripts within 60 kB: ${page}`, () => {
			expect(scripts.length).toBeGreaterThan(3);
			expect(compressedBytes(scripts)).toBeLessThanOrEqual(60 * kB);
		});

		it(`holds no heavy part: ${page}`, () => {
			const code = scripts.map((path) => readFileSync(path, 'utf8')).join('\n');
			const found = heavy.filter(({ sign }) => sign.test(code)).map(({ name }) => name);
			expect(found).toEqual([]);
		});

		it(`keeps scripts, styles, page and the questions within 75 kB: ${page}`, () => {
			const questions = page.includes('answer') ? [largestQuestionnaire()] : [];
			const bytes = compressedBytes([...scripts, ...styles, page, ...questions]);
			expect(bytes).toBeLessThanOrEqual(75 * kB);
			expect(bytes + fontBytes()).toBeLessThanOrEqual(130 * kB);
		});
	}
});

describe('the whole build', () => {
	it('is precached in at most 2 MB', () => {
		const files = filesBelow(buildFolder).filter((path) => !/\.(br|gz)$/.test(path));
		const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
		expect(bytes).toBeLessThanOrEqual(2000 * kB);
	});
});

function largestQuestionnaire(): string {
	const assets = join(buildFolder, '_app/immutable/assets');
	const questionnaires = readdirSync(assets)
		.filter((name) => /_answering[.-].*\.json$/.test(name))
		.map((name) => join(assets, name));
	expect(questionnaires.length).toBeGreaterThan(3);
	return questionnaires.reduce((a, b) => (statSync(a).size > statSync(b).size ? a : b));
}

function fontBytes(): number {
	const fonts = filesBelow(buildFolder).filter((path) => path.endsWith('.woff2'));
	expect(fonts).toHaveLength(2);
	return fonts.reduce((sum, path) => sum + statSync(path).size, 0);
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
