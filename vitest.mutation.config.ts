import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/**
 * The tests of scoring and of what it reads alone: mutants are to be caught beside the code, and in reasonable
 * time. Watched code runs several times slower, so that no test may end by the clock.
 */
export default defineConfig({
	...whole,
	test: {
		...whole.test,
		include: ['src/lib/core/{scoring,assessment}/**/*.test.ts'],
		testTimeout: 300_000
	}
});
