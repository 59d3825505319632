// Set-up steps that need nothing but Node and npm: node scripts/run.mjs deps build cli browser check serve
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	readFileSync,
	readdirSync,
	readlinkSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Innesto needs Node.js 20.19 or newer; this is ${process.version}.`);
	process.exit(1);
}

/** What a build is made from; the hash of it all is the version of the build. */
const sources = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.cli.config.ts',
	'tsconfig.json',
	'src',
	'static',
	'questionnaires',
	'scripts'
];

const steps = {
	deps() {
		const wanted = hashOf(['package-lock.json']) + process.platform + process.arch;
		if (isStamped('node_modules/.stamp', wanted)) return;
		refuseLink('node_modules');
		npm('ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional');
		writeFileSync('node_modules/.stamp', wanted);
	},
	build() {
		const wanted = hashOf(sources);
		if (isStamped('.svelte-kit/build.stamp', wanted) && existsSync('build/index.html')) return;
		process.env.APP_VERSION ??= wanted.slice(0, 12);
		npm('run', 'build', '--silent');
		writeFileSync('.svelte-kit/build.stamp', wanted);
	},
	cli() {
		const wanted = hashOf(sources);
		if (isStamped('dist/build.stamp', wanted) && existsSync('dist/innesto.js')) return;
		// tsconfig.json extends it, and a fresh clone does not have it yet.
		if (!existsSync('.svelte-kit/tsconfig.json'))
			run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
		run(process.execPath, [
			'node_modules/vite/bin/vite.js',
			'build',
			'--config',
			'vite.cli.config.ts',
			'--logLevel',
			'error'
		]);
		writeFileSync('dist/build.stamp', wanted);
	},
	browser() {
		run(process.execPath, ['scripts/ensure-browser.mjs']);
	},
	check() {
		run(process.execPath, ['scripts/check.mjs']);
	},
	async serve() {
		const { main } = await import('./serve.mjs');
		await main();
	}
};

for (const name of process.argv.slice(2)) {
	const step = steps[name];
	if (!step) {
		console.error(`There is no step "${name}".`);
		process.exit(2);
	}
	await step();
}

/** Installing first empties the folder: of a link, that is the folder of somebody else. */
function refuseLink(path) {
	if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	console.error(
		`${path} is a link to ${readlinkSync(path)}, which is not up to date for this copy, and installing would empty it. Remove the link, then try again.`
	);
	process.exit(1);
}

function npm(...args) {
	// npm's own entry point when npm started us: no .cmd look-up on Windows.
	const entry = process.env.npm_execpath;
	if (entry) run(process.execPath, [entry, ...args]);
	else run('npm', args, process.platform === 'win32');
}

function run(command, args, shell = false) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
	if (status !== 0) process.exit(status ?? 1);
}

function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.filter((name) => name !== 'generated')
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

function hashOf(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesBelow))
		hash
			.update(`${file.replaceAll('\\', '/')}\0`)
			.update(readFileSync(file))
			.update('\0');
	return hash.digest('hex');
}

function isStamped(file, value) {
	return existsSync(file) && readFileSync(file, 'utf8') === value;
}
