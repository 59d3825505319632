import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import { address, bytesOf, downloadReport, messages } from './journey.ts';

const company = 'officina-aurora';
const examples = ['borgo-al-ponte', company, 'milano-mire'];

/** The command line, as it is shipped. */
interface CommandLine {
	main: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
interface Terminal {
	print: (line: string) => void;
	warn: (line: string) => void;
}

// In one worker: the command line is built once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	expect(spawnSync(process.execPath, ['scripts/run.mjs', 'cli'], { stdio: 'ignore' }).status).toBe(
		0
	);
});

/** The report the command line makes of a file. */
async function reportInTerminal(
	file: string,
	out: string,
	options: readonly string[]
): Promise<Buffer> {
	const { main }: CommandLine = await import(pathToFileURL(resolve('dist/innesto.js')).href);
	const said: string[] = [];
	const listen = (line: string) => void said.push(line);
	const code = await main(['report', file, '--out', out, ...options], {
		print: listen,
		warn: listen
	});
	expect(code, said.join('\n')).toBe(0);
	return readFileSync(out);
}

async function saveFile(page: Page, locale: Locale, path: string): Promise<void> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: messages[locale].report.saveFile }).click();
	writeFileSync(path, await bytesOf(await downloading));
}

for (const example of examples)
	for (const locale of ['it', 'en'] as const)
		test(`the report of ${example} in ${locale} is the same from browser and terminal`, async ({
			page
		}, testInfo) => {
			const words = messages[locale].report;
			mkdirSync(testInfo.outputDir, { recursive: true });
			const file = testInfo.outputPath('copy.innesto.json');
			const id = await importFile(page, locale, `questionnaires/examples/${example}.innesto.json`);
			await page.goto(`${address(locale, 'report')}#${id}`);
			const withData = await downloadReport(page, locale);
			await saveFile(page, locale, file);
			await page.getByRole('radio', { name: words.withoutData }).check();
			const withoutData = await downloadReport(page, locale);

			const options = ['--lang', locale];
			const first = await reportInTerminal(file, testInfo.outputPath('with.pdf'), options);
			expect(Buffer.from(withData).equals(first)).toBe(true);
			// A municipality's copy without data is the one to be published.
			options.push(...(example === company ? ['--without-data'] : ['--cut', 'publication']));
			const second = await reportInTerminal(file, testInfo.outputPath('without.pdf'), options);
			expect(Buffer.from(withoutData).equals(second)).toBe(true);
			expect(first.equals(second)).toBe(false);
		});
