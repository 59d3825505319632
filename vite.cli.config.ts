import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line for Node: `dist/innesto.js`, and beside it the threads that it starts. */
export default defineConfig({
	resolve: { alias: { $lib: here('./src/lib') } },
	build: {
		ssr: true,
		outDir: 'dist',
		target: 'node20',
		emptyOutDir: true,
		copyPublicDir: false,
		rolldownOptions: {
			input: {
				innesto: here('./src/cli/main.ts'),
				'paint-worker': here('./src/cli/batch/paint-worker.ts')
			},
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
		}
	}
});
