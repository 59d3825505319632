import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { models } from './scripts/vite-models.ts';

const empty = fileURLToPath(new URL('./scripts/empty-module.js', import.meta.url));

export default defineConfig({
	plugins: [models(), sveltekit()],
	resolve: {
		// Optional parts of jsPDF that are never used; they would be precached (378 kB).
		alias: { html2canvas: empty, canvg: empty, dompurify: empty }
	},
	build: { assetsInlineLimit: 0, target: 'es2022' },
	worker: { format: 'es' }
});
