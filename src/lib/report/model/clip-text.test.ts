import { describe, expect, it } from 'vitest';
import { clipText } from './clip-text.ts';

describe('clipText', () => {
	it('leaves a short text as it is, in single spaces', () => {
		expect(clipText('  Piano\n di  Zona ', 20)).toBe('Piano di Zona');
	});

	it('cuts at a word, without a dangling article or comma', () => {
		expect(clipText('Quale atto affida la regia, e il coordinamento', 34)).toBe(
			'Quale atto affida la regia…'
		);
	});

	it('cuts a single long word and never exceeds the length asked', () => {
		expect(Array.from(clipText('a'.repeat(200), 40))).toHaveLength(40);
		expect(clipText('e e e e e e e e', 5).length).toBeLessThanOrEqual(5);
	});
});
