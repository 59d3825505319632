import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Inside node_modules, so that what the bundle imports from there is found. */
const cache = resolve('node_modules/.cache/innesto-bench');

/**
 * Modules of the source, bundled for Node as the command line is: what they export, in one object.
 * @param {Readonly<Record<string, string>>} files Name of a bundle → its source.
 */
export async function loadProduct(files) {
	const outDir = resolve(cache, String(process.pid));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			build: {
				ssr: true,
				outDir,
				target: 'node20',
				copyPublicDir: false,
				rolldownOptions: { input: { ...files }, output: { entryFileNames: '[name].mjs' } }
			}
		});
		const names = Object.keys(files);
		const modules = await Promise.all(
			names.map((name) => import(pathToFileURL(resolve(outDir, `${name}.mjs`)).href))
		);
		return Object.assign({}, ...modules);
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}
