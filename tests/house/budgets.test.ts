import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	compressedBytes,
	findBuilt,
	findFirstLoad,
	findPages,
	findPrecached,
	findQuestions,
	rawBytes,
	sentBytes
} from './built-pages.mjs';

const kB = 1000;
const heavy = [
	{ name: 'jsPDF', sign: /putCatalog/ },
	{ name: 'the full build of zod', sign: /ZodFirstPartyTypeKind|\$ZodJITless|toJSONSchema/ },
	{ name: 'the simulation', sign: /1812433253/ },
	{ name: 'the patterns that part words', sign: /hyphenationPatterns/ }
];
const fonts = findBuilt(/\.woff2$/);

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
			const questions = findQuestions(page);
			expect(questions).toHaveLength(page.includes('answer') ? 1 : 0);
			expect(fonts).toHaveLength(2);
			const bytes = compressedBytes([...scripts, ...styles, page, ...questions]);
			expect(bytes).toBeLessThanOrEqual(75 * kB);
			expect(bytes + rawBytes(fonts)).toBeLessThanOrEqual(130 * kB);
		});
	}
});

describe('the whole build', () => {
	// Two bars: whoever pays for the network waits for what is sent, and a device keeps it decompressed.
	const files = findPrecached();

	it('crosses the network in at most 2 MB', () => {
		expect(files.length).toBeGreaterThan(50);
		expect(sentBytes(files)).toBeLessThan(rawBytes(files));
		expect(sentBytes(files)).toBeLessThanOrEqual(2000 * kB);
	});

	it('takes at most 3.5 MB on a device', () => {
		expect(rawBytes(files)).toBeLessThanOrEqual(3500 * kB);
	});
});
