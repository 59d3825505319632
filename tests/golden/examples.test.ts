import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeGolden, type Golden } from './compute-golden.ts';

const examples = 'questionnaires/examples';
const expected = 'tests/golden/expected';
/** Set by `npm run golden`, which keeps what comes out instead of comparing it. */
const rewrites = process.env.INNESTO_GOLDEN === 'write';

const names = readdirSync(examples)
	.filter((name) => name.endsWith('.innesto.json'))
	.map((name) => basename(name, '.innesto.json'))
	.sort();

function readExpected(name: string): Golden {
	return JSON.parse(readFileSync(join(expected, `${name}.json`), 'utf8')) as Golden;
}

describe('the examples', () => {
	it.each(names)('%s: the same result and the same PDF as before', async (name) => {
		const golden = await computeGolden(join(examples, `${name}.innesto.json`));
		if (rewrites) {
			mkdirSync(expected, { recursive: true });
			writeFileSync(join(expected, `${name}.json`), `${JSON.stringify(golden, null, '\t')}\n`);
		}
		expect(golden.result).toEqual(readExpected(name).result);
		expect(golden.pdf).toEqual(readExpected(name).pdf);
	});

	it('are there, each with what is expected of it, and nothing else is expected', () => {
		expect(names.length).toBeGreaterThan(0);
		const kept = existsSync(expected) ? readdirSync(expected).sort() : [];
		expect(kept).toEqual(names.map((name) => `${name}.json`).sort());
	});
});
