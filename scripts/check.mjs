// Everything that must hold, in the order of cost: format, lint, types, unused code, unit, build, browser.
// Ends with one line over all suites: "N passed, N failed". A suite that reports no tests has failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync('test-results', { recursive: true });

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/e2e.json';
let passed = 0;
let failed = 0;

check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
check('kit', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
check('build', 'scripts/run.mjs', 'build', 'cli');
check('lint', 'node_modules/eslint/bin/eslint.js', '.');
check('styles', 'node_modules/stylelint/bin/stylelint.mjs', 'src/**/*.{css,svelte}');
check(
	'types',
	'node_modules/svelte-check/bin/svelte-check',
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings',
	'--output',
	'human'
);
check('unused', 'node_modules/knip/bin/knip.js');
suite('unit', unitReport, countVitest, [
	'node_modules/vitest/vitest.mjs',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unitReport}`
]);
suite('browser', browserReport, countPlaywright, ['node_modules/@playwright/test/cli.js', 'test']);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function check(name, ...args) {
	const ok = run(name, args);
	count(name, ok ? 1 : 0, ok ? 0 : 1);
}

function suite(name, report, countIn, args) {
	rmSync(report, { force: true });
	const ok = run(name, args);
	const { good, bad } = existsSync(report)
		? countIn(JSON.parse(readFileSync(report, 'utf8')))
		: { good: 0, bad: 0 };
	const broken = bad === 0 && (!ok || good === 0) ? 1 : 0;
	count(name, good, bad + broken);
}

function count(name, good, bad) {
	passed += good;
	failed += bad;
	console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name}: ${good} passed, ${bad} failed`);
}

function run(name, args) {
	console.log(`\n--- ${name}`);
	return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function countVitest({ numPassedTests, numFailedTests, testResults }) {
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	return { good: numPassedTests, bad: numFailedTests + brokenFiles };
}

function countPlaywright({ stats }) {
	return { good: stats.expected, bad: stats.unexpected + stats.flaky };
}
