import { expect, it } from 'vitest';
import { dropFinalStop, lowerFirst, raiseFirst } from './sentence-case.ts';

it('raises the first letter, accents included', () => {
	expect(raiseFirst('è da accertare')).toBe('È da accertare');
	expect(raiseFirst('')).toBe('');
});

it('lowers the first letter but leaves an acronym alone', () => {
	expect(lowerFirst('Si può avviare')).toBe('si può avviare');
	expect(lowerFirst('ATS Milano')).toBe('ATS Milano');
});

it('drops the stop that ended a sentence', () => {
	expect(dropFinalStop('Ufficio di piano. ')).toBe('Ufficio di piano');
});
