import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The command line as one file for Node: `dist/innesto.js`. */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'dist',
		target: 'node20',
		emptyOutDir: true,
		copyPublicDir: false,
		rolldownOptions: { output: { entryFileNames: 'innesto.js' } }
	}
});
