import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The tests of the core alone: mutants are to be caught beside the code, and in reasonable time. */
export default defineConfig({
	...whole,
	test: { ...whole.test, include: ['src/lib/core/**/*.test.ts'] }
});
