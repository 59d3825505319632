import { describe, expect, it } from 'vitest';
import { readText } from './pdf-value.ts';

describe('the text of a string', () => {
	const read = (bytes: string): string | null => readText({ kind: 'string', bytes });

	it('is UTF-16 after its mark, also beyond the first plane', () => {
		expect(read('\u00fe\u00ff\u0001\u0041\u0020\u0019')).toBe('Ł’');
		expect(read('\u00fe\u00ff\u00d8\u003d\u00de\u0000')).toBe('😀');
		expect(read('\u00fe\u00ff')).toBe('');
	});

	// ISO 32000-1, table D.2 (PDFDocEncoding): octal 030, 037, 200, 222, 225, 236, 240.
	it('is in PDFDocEncoding without a mark, where a space that does not break is a euro', () => {
		expect(read('perché, però')).toBe('perché, però');
		expect(read('\u0018\u001f')).toBe('\u02d8\u02dc');
		expect(read('\u0080\u0092\u0095\u009e')).toBe('•™Łž');
		expect(read('Comune di\u00a0Rho')).toBe('Comune di€Rho');
		expect(read('\u009f\u00ad')).toBe('\ufffd\ufffd');
	});

	it('is null for what is no string', () => {
		expect(readText(undefined)).toBeNull();
		expect(readText({ kind: 'name', name: 'Text' })).toBeNull();
	});
});
