import type { Language } from '../../core/definition/vocabulary.ts';
import { chapterIds, type ChapterId } from '../../report/model/document.ts';
import { hasChapters, type FileFormat } from '../../report/model/file-format.ts';
import {
	blankFrontMatter,
	hasFrontMatter,
	type FrontMatter
} from '../../report/model/front-matter.ts';
import type { ReportChoice } from '../../workers/make-report.ts';

/** What the person has chosen so far; empty texts are not given. */
export interface ReportWishes {
	readonly format: FileFormat;
	readonly language: Language;
	readonly chapters: readonly ChapterId[];
	/** The method in brief, as in the short report. */
	readonly brief: boolean;
	readonly withData: boolean;
	/** Made to be published; never with data. */
	readonly forPublication: boolean;
	/** A day, or empty for the last change. */
	readonly date: string;
	readonly author: string;
	/** Remembered from one report of this assessment to the next. */
	readonly frontMatter: FrontMatter;
}

/** The whole report with its data as a PDF, in the language of the interface. */
export function startWishes(language: Language): ReportWishes {
	return {
		format: 'pdf',
		language,
		chapters: chapterIds,
		brief: false,
		withData: true,
		forPublication: false,
		date: '',
		author: '',
		frontMatter: blankFrontMatter
	};
}

/** The chapters with one put in or left out, in the order of the document. */
export function toggleChapter(
	chapters: readonly ChapterId[],
	chapter: ChapterId,
	wanted: boolean
): readonly ChapterId[] {
	return chapterIds.filter((id) => (id === chapter ? wanted : chapters.includes(id)));
}

/** What is asked for; tables hold everything there is, whatever chapters were chosen for a document. */
export function toChoice(wishes: ReportWishes): ReportChoice {
	const { format, chapters, brief, withData, forPublication, date, author, frontMatter } = wishes;
	const signed = author.trim();
	return {
		format,
		withData,
		...(brief && { brief }),
		...(forPublication && { forPublication }),
		...(hasChapters(format) && { chapters }),
		...(date && { date }),
		...(signed && { author: signed }),
		...(hasFrontMatter(frontMatter) && { frontMatter })
	};
}
