import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInnesto } from './fixtures/run-innesto.ts';
import { useTemporaryFolder } from './fixtures/temporary-folder.ts';

const examples = 'questionnaires/examples';
const names = readdirSync(examples).filter((name) => name.endsWith('.innesto.json'));
const folder = useTemporaryFolder();

async function countPages(name: string, ...more: readonly string[]): Promise<number> {
	const out = folder.at(`${name}.pdf`);
	const { printed } = await runInnesto('report', join(examples, name), '--out', out, ...more);
	return Number(/: (\d+) pages/.exec(printed.join('\n'))?.[1]);
}

describe('the cuts of the report', () => {
	it.each(names)('%s: the short one has six to eight pages', async (name) => {
		for (const language of ['it', 'en']) {
			const pages = await countPages(name, '--cut', 'short', '--lang', language);
			expect(pages, language).toBeGreaterThanOrEqual(6);
			expect(pages, language).toBeLessThanOrEqual(8);
		}
	});

	it('keep back what is not to be published of any chapter named beside', async () => {
		const out = folder.at('answers.html');
		const file = join(examples, names[0] ?? '');
		const more = ['--cut', 'publication', '--chapters', 'answers', '--author', 'Ufficio di piano'];
		expect((await runInnesto('report', file, '--out', out, ...more)).code).toBe(0);
		const page = readFileSync(out, 'utf8');
		expect(page).toContain('id="answers"');
		expect(page).not.toContain('Ufficio di piano');
	});

	it('are one of three', async () => {
		const { code, warned } = await runInnesto('report', 'x', '--out', 'y', '--cut', 'long');
		expect({ code, said: warned.join(' ') }).toMatchObject({
			code: 2,
			said: expect.stringContaining('short, full, publication')
		});
	});
});
