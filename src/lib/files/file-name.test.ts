import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileName } from './file-name.ts';

const instant = '2026-11-22T10:00:00.000Z';

describe('createFileName', () => {
	it('begins with the day and names the client', () => {
		expect(createFileName('Comune di Škofja Loka', instant, 'innesto.json')).toBe(
			'2026-11-22 Comune di Škofja Loka – Innesto.innesto.json'
		);
	});

	it('does without a name', () => {
		expect(createFileName(' \n', instant, 'pdf')).toBe('2026-11-22 Innesto.pdf');
	});

	it('leaves out what file systems refuse', () => {
		expect(createFileName('..\\A/B: "C" <d>|e?*.', instant, 'pdf')).toBe(
			'2026-11-22 A B C d e . – Innesto.pdf'
		);
	});

	it('leaves out characters that turn the reading direction or cannot be seen', () => {
		expect(createFileName('Rossi\u202Efdp.exe\u2066\u200B\u0007', instant, 'pdf')).toBe(
			'2026-11-22 Rossifdp.exe – Innesto.pdf'
		);
	});

	it('is safe and short enough for every name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (organization) => {
				const name = createFileName(organization, instant, 'innesto.json');
				expect(name).toMatch(/^2026-11-22 (.+ – )?Innesto\.innesto\.json$/u);
				expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
			}),
			{ numRuns: 500 }
		);
	});

	it('cuts a long name between characters', () => {
		const name = createFileName('😀'.repeat(100), instant, 'pdf');
		expect(name).toBe(`2026-11-22 ${'😀'.repeat(37)}… – Innesto.pdf`);
	});
});
