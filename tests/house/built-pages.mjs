// What the built pages fetch and weigh: for the budgets in the tests and for the figures of the benchmark.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const buildFolder = 'build';

/** What a service worker does not keep: itself, and the file that says whether there is a newer build. */
const notKept = ['service-worker.js', join('_app', 'version.json')];

/** @type {Map<string, number>} */
const compressed = new Map();

/** Every built page, as a path that begins with the build folder. */
export function findPages() {
	return findBuilt(/\.html$/);
}

/** Every built file whose path fits; copies compressed beforehand are none of their own. */
export function findBuilt(/** @type {RegExp} */ pattern) {
	if (!existsSync(buildFolder)) throw new Error('There is no build to read: run npm run build.');
	return filesBelow(buildFolder).filter((path) => pattern.test(path) && !/\.(br|gz)$/.test(path));
}

/** All that is kept on a device for working offline. */
export function findPrecached() {
	return findBuilt(/./).filter((path) => !notKept.includes(relative(buildFolder, path)));
}

/** What a page fetches before it works: scripts with all they import, and style sheets. */
export function findFirstLoad(/** @type {string} */ page) {
	const html = readFileSync(page, 'utf8');
	const named = [...html.matchAll(/(?:href|import\()\s*=?\s*["']([^"']+\.(?:js|css))["']/g)].map(
		([, address = '']) => normalize(join(dirname(page), address))
	);
	/** @type {Set<string>} */
	const scripts = new Set();
	const pending = named.filter((path) => path.endsWith('.js'));
	for (let path = pending.pop(); path; path = pending.pop()) {
		if (scripts.has(path)) continue;
		scripts.add(path);
		pending.push(...findStaticImports(path));
	}
	return { scripts: [...scripts], styles: named.filter((path) => path.endsWith('.css')) };
}

/** The questions a page shows, at their largest; none where it shows none. */
export function findQuestions(/** @type {string} */ page) {
	if (!page.includes('answer')) return [];
	const all = findBuilt(/_quick[.-][^/\\]*\.json$/);
	return all.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 1);
}

export function rawBytes(/** @type {readonly string[]} */ paths) {
	return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Bytes as the product's own server sends them: a copy compressed beforehand where the build has one. */
export function sentBytes(/** @type {readonly string[]} */ paths) {
	return rawBytes(paths.map((path) => [`${path}.br`, `${path}.gz`].find(existsSync) ?? path));
}

/** Bytes of files each compressed with brotli, as a server sends them. */
export function compressedBytes(/** @type {readonly string[]} */ paths) {
	return paths.reduce((sum, path) => sum + compressOnce(path), 0);
}

/** Pages share most of their files. */
function compressOnce(/** @type {string} */ path) {
	const known = compressed.get(path);
	if (known !== undefined) return known;
	const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
	const { length } = brotliCompressSync(readFileSync(path), options);
	compressed.set(path, length);
	return length;
}

/** @returns {string[]} */
function filesBelow(/** @type {string} */ folder) {
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

function findStaticImports(/** @type {string} */ path) {
	const code = readFileSync(path, 'utf8');
	return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(
		([, address = '']) => normalize(join(dirname(path), address))
	);
}
