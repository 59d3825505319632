import { describe, expect, it } from 'vitest';
import { chapterIds } from '../../report/model/document.ts';
import { applyCut, chooseCopy, readCut } from './cut-wishes.ts';
import { startWishes, toggleChapter } from './report-wishes.ts';

const start = startWishes('it');
const publication = applyCut(start, 'publication');

describe('the cut of the report', () => {
	it('is the full one to begin with', () => {
		expect(readCut(start, chapterIds)).toBe('full');
	});

	it('is one of the person’s own when a chapter is touched, and the cut again when it is put back', () => {
		const short = applyCut(start, 'short');
		const touched = { ...short, chapters: toggleChapter(short.chapters, 'goals', true) };
		expect(readCut(touched, chapterIds)).toBeNull();
		const back = { ...touched, chapters: toggleChapter(touched.chapters, 'goals', false) };
		expect(readCut(back, chapterIds)).toBe('short');
	});

	it('does not change for a chapter that has nothing to print', () => {
		const chapters = toggleChapter(start.chapters, 'crosswalk', false);
		const available = chapterIds.filter((id) => id !== 'crosswalk');
		expect(readCut({ ...start, chapters }, available)).toBe('full');
	});

	it('stays one to be published when its chapters are touched', () => {
		const chapters = toggleChapter(publication.chapters, 'answers', false);
		const touched = { ...publication, chapters };
		expect(readCut(touched, chapterIds)).toBeNull();
		expect(touched.forPublication).toBe(true);
	});

	it('leaves out the data when it is to be published', () => {
		expect(publication.withData).toBe(false);
		expect(applyCut(start, 'short').withData).toBe(true);
	});
});

describe('a copy without data', () => {
	it('is the one to be published for a municipality that had the whole report', () => {
		expect(chooseCopy(start, false, 'municipality')).toEqual(publication);
	});

	it.each(['company', 'alliance'] as const)('stays whole for a %s', (audience) => {
		expect(chooseCopy(start, false, audience)).toEqual({ ...start, withData: false });
	});

	it('stays short when that was chosen', () => {
		const short = applyCut(start, 'short');
		expect(chooseCopy(short, false, 'municipality')).toEqual({ ...short, withData: false });
	});

	it('is no longer to be published once the data are wanted', () => {
		const { withData, forPublication } = chooseCopy(publication, true, 'municipality');
		expect({ withData, forPublication }).toEqual({ withData: true, forPublication: false });
	});
});
