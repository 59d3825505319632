// Before the browser tests: makes sure that some Chromium starts, installing one if it can.
import { spawnSync } from 'node:child_process';
import { findChromium, startedVersion } from './browser.mjs';

if (await isReady()) process.exit(0);
console.log('No Chromium starts here yet: installing one for the browser tests.');

const hasApt =
	process.platform === 'linux' &&
	process.getuid?.() === 0 &&
	spawnSync('apt-get', ['--version']).status === 0;

const withApt = () =>
	run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update', '-q'], 300_000) &&
	run(
		'apt-get',
		['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
		600_000
	);
const withPlaywright = () =>
	run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 300_000);

// As root on Debian (a container, CI) the package is the sure way; elsewhere Playwright's own download is.
for (const install of hasApt ? [withApt, withPlaywright] : [withPlaywright]) {
	if (install() && (await isReady())) process.exit(0);
}
console.error(
	[
		'There is no Chromium to test with, and none could be installed. Do one of these, then run npm test again:',
		'  npx playwright install chromium',
		'  sudo apt-get install chromium',
		'  CHROMIUM_PATH=/path/to/chrome npm test'
	].join('\n')
);
process.exit(1);

async function isReady() {
	const found = findChromium();
	const version = await startedVersion(found);
	if (version) console.log(`Chromium ${version} (${found.from})`);
	return version !== null;
}

function run(command, args, timeout) {
	console.log('$', command, ...args);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', timeout, env }).status === 0;
}
