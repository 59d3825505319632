import { chapterIds, type ChapterId } from './document.ts';

/** The ways a report is usually cut; any other choice of chapters is a cut of the person's own. */
export const reportCuts = ['short', 'full', 'publication'] as const;
export type ReportCut = (typeof reportCuts)[number];

/** What a cut decides. */
export interface CutChoice {
	readonly chapters: readonly ChapterId[];
	/** The method without what the full report has. */
	readonly brief: boolean;
	/** Made to be published: nothing in it leads to a person. */
	readonly forPublication: boolean;
}

/** Six to eight pages with cover and contents, to be attached to an act or a letter. */
const shortChapters: readonly ChapterId[] = ['summary', 'conditions', 'plan', 'method'];

/** The chapters of a cut, in the order of the document, and whether it is made to be published. */
export function chooseCut(cut: ReportCut): CutChoice {
	switch (cut) {
		case 'short':
			return { chapters: shortChapters, brief: true, forPublication: false };
		case 'full':
			return { chapters: chapterIds, brief: false, forPublication: false };
		case 'publication':
			return { chapters: chapterIds, brief: false, forPublication: true };
	}
}

/** The cut a choice amounts to; null for one of the person's own. Chapters with nothing to print do not count. */
export function findCut(
	{ chapters, brief, forPublication }: CutChoice,
	available: readonly ChapterId[] = chapterIds
): ReportCut | null {
	const isSame = (cut: CutChoice) =>
		cut.forPublication === forPublication &&
		cut.brief === brief &&
		available.every((id) => cut.chapters.includes(id) === chapters.includes(id));
	return reportCuts.find((cut) => isSame(chooseCut(cut))) ?? null;
}
