import { describe, expect, it } from 'vitest';
import { estimateHeight } from './estimate-height.ts';

const columns = [
	{ name: 'Testo', kind: 'text', width: 10 },
	{ name: 'Numero', kind: 'number', width: 10 }
] as const;

describe('the height of a row', () => {
	it.each([
		[[null, 1], 15],
		[['breve', 123456789012], 15],
		[['una riga lunga trenta caratteri', 1], 60],
		[['a\n\nb', null], 45],
		[['x'.repeat(5000), 1], 409]
	] as const)('fits its longest text, and ends where a spreadsheet does: %j', (values, height) => {
		expect(estimateHeight(values, columns)).toBe(height);
	});
});
