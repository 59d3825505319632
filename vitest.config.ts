import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	test: {
		include: ['src/**/*.test.ts', 'tests/{model,golden,faults,house}/**/*.test.ts'],
		exclude: ['**/*.browser.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
});
