import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const buildFolder = 'build';

/** Every built page, as its path below the build folder. */
export function findPages(folder = buildFolder): string[] {
	if (!existsSync(buildFolder)) throw new Error('There is no build to read: run npm run build.');
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? findPages(path) : [path]))
		.filter((path) => path.endsWith('.html'));
}

/** What a page fetches before it works: scripts with all they import, and style sheets. */
export function findFirstLoad(page: string): { scripts: string[]; styles: string[] } {
	const html = readFileSync(page, 'utf8');
	const named = [...html.matchAll(/(?:href|import\()\s*=?\s*["']([^"']+\.(?:js|css))["']/g)].map(
		([, address = '']) => normalize(join(dirname(page), address))
	);
	const scripts = new Set<string>();
	const pending = named.filter((path) => path.endsWith('.js'));
	for (let path = pending.pop(); path; path = pending.pop()) {
		if (scripts.has(path)) continue;
		scripts.add(path);
		pending.push(...findStaticImports(path));
	}
	return { scripts: [...scripts], styles: named.filter((path) => path.endsWith('.css')) };
}

function findStaticImports(path: string): string[] {
	const code = readFileSync(path, 'utf8');
	return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(
		([, address = '']) => normalize(join(dirname(path), address))
	);
}

/** Bytes of files each compressed with brotli, as a server sends them. */
export function compressedBytes(paths: readonly string[]): number {
	const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
	return paths.reduce(
		(sum, path) => sum + brotliCompressSync(readFileSync(path), options).length,
		0
	);
}
