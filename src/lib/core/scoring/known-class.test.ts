import { describe, expect, it } from 'vitest';
import { classify } from './known-class.ts';

describe('classify (replicability-methods §3.5)', () => {
	it.each([
		[70, 50, 'ready'],
		[69.99, 50, 'adapt'],
		[70, 49.99, 'adapt'],
		[45, 25, 'adapt'],
		[44.99, 100, 'missing'],
		[100, 24.99, 'missing']
	])('with readiness %d and weakest core trait %d is %s', (readiness, weakest, known) => {
		expect(classify(readiness, weakest, false, false)).toBe(known);
	});

	it('is not demoted by rounding noise', () => {
		expect(classify(70 - 1e-10, 50 - 1e-10, false, false)).toBe('ready');
	});

	it('is at most "adapt" when a limiting condition fails', () => {
		expect(classify(100, 100, false, true)).toBe('adapt');
	});

	it('is "missing" when a blocking condition fails', () => {
		expect(classify(100, 100, true, false)).toBe('missing');
	});
});
