// Keeps what the examples give now as what is expected of them: npm run golden
// Where pdftoppm (of Poppler) is there, also how the pages look: line n of a file in tests/golden/pages/expected is page
// n, and Git's diff shows which pages changed. Run before it, `npm run unit -- tests/golden/pages` leaves pictures of
// them in test-results/pages-changed. With `-- --pages`, every page as a picture in test-results/pages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const expected = 'tests/golden/expected';
const examples = 'questionnaires/examples';
const pages = 'test-results/pages';
const resolution = '72';

rmSync(expected, { recursive: true, force: true });
const tests = ['tests/golden/examples.test.ts', 'tests/golden/pages/pages.test.ts'];
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
	...process.env,
	INNESTO_GOLDEN: 'write'
});
if (process.argv.includes('--pages')) drawPages();

function drawPages() {
	rmSync(pages, { recursive: true, force: true });
	mkdirSync(pages, { recursive: true });
	for (const file of readdirSync(examples).filter((name) => name.endsWith('.innesto.json'))) {
		for (const language of ['it', 'en']) {
			const name = join(pages, `${basename(file, '.innesto.json')}-${language}`);
			const pdf = `${name}.pdf`;
			run(process.execPath, [
				'bin/innesto.mjs',
				'report',
				join(examples, file),
				'--out',
				pdf,
				'--lang',
				language
			]);
			run('pdftoppm', ['-r', resolution, '-png', pdf, name]);
		}
	}
}

function run(command, args, env = process.env) {
	const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
	if (error) console.error(`${command} could not be started: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}
