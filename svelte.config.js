import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

const { version } = JSON.parse(read('./package.json'));

/** The inline script of app.html runs before anything else; its hash is in the policy. */
const headScript = read('./src/head-script.js').trim();
const headScriptHash = createHash('sha256').update(headScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', precompress: true, strict: true }),
		version: { name: process.env.APP_VERSION ?? version },
		serviceWorker: { register: false },
		prerender: { entries: ['*'], handleMissingId: 'fail' },
		typescript: {
			config: (config) => {
				config.include.push('../scripts', '../tests', '../bench', '../*.config.ts');
				return config;
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${headScriptHash}`],
				'style-src': ['self'],
				// SvelteKit's route announcer carries an inline style attribute; a browser test fails if it changes.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'innesto']
			}
		}
	}
};
