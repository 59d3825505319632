import type { Language } from '../../core/definition/vocabulary.ts';
import { chapterIds, type ChapterId } from '../../report/model/document.ts';
import type { ReportChoice } from '../../workers/make-report.ts';

/** What the person has chosen so far; empty texts are not given. */
export interface ReportWishes {
	readonly language: Language;
	readonly chapters: readonly ChapterId[];
	readonly withData: boolean;
	/** A day, or empty for the last change. */
	readonly date: string;
	readonly author: string;
}

/** The whole report with its data, in the language of the interface. */
export function startWishes(language: Language): ReportWishes {
	return { language, chapters: chapterIds, withData: true, date: '', author: '' };
}

/** The chapters with one put in or left out, in the order of the document. */
export function toggleChapter(
	chapters: readonly ChapterId[],
	chapter: ChapterId,
	wanted: boolean
): readonly ChapterId[] {
	return chapterIds.filter((id) => (id === chapter ? wanted : chapters.includes(id)));
}

export function toChoice({ chapters, withData, date, author }: ReportWishes): ReportChoice {
	const signed = author.trim();
	return { chapters, withData, ...(date && { date }), ...(signed && { author: signed }) };
}
