import { describe, expect, it } from 'vitest';
import { chapterIds } from '../../report/model/document.ts';
import { startWishes, toChoice, toggleChapter } from './report-wishes.ts';

describe('the wishes for a report', () => {
	it('begin with every chapter and the data, in the language of the page', () => {
		const { language, chapters, withData } = startWishes('en');
		expect({ language, count: chapters.length, withData }).toEqual({
			language: 'en',
			count: chapterIds.length,
			withData: true
		});
	});

	it('keep the order of the document, however chapters are put in and left out', () => {
		const without = toggleChapter(startWishes('it').chapters, 'summary', false);
		expect(without[0]).toBe('profile');
		expect(toggleChapter(without, 'summary', true)).toEqual(startWishes('it').chapters);
	});

	it('ask tables for everything, whatever chapters were left out', () => {
		const wishes = { ...startWishes('it'), chapters: [] };
		expect(toChoice({ ...wishes, format: 'xlsx' })).toEqual({ format: 'xlsx', withData: true });
		expect(toChoice({ ...wishes, format: 'html' })).toHaveProperty('chapters', []);
	});

	it('leave the date to the assessment, and the author out, unless given', () => {
		const wishes = startWishes('it');
		expect(Object.keys(toChoice({ ...wishes, author: '  ' }))).toEqual([
			'format',
			'withData',
			'chapters'
		]);
		expect(toChoice({ ...wishes, date: '2026-11-22', author: ' Ufficio di piano ' })).toMatchObject(
			{
				date: '2026-11-22',
				author: 'Ufficio di piano'
			}
		);
	});
});
