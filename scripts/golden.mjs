// Keeps what the examples give now as what is expected of them: npm run golden
// With `-- --pages`, also every page of their reports as a picture in test-results/pages (pdftoppm, of Poppler).
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
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/golden/examples.test.ts'], {
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
