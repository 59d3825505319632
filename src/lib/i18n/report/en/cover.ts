import { chapterNames } from './chapter-names.ts';
import type { ReportTexts } from '../it.ts';

export const cover: ReportTexts['cover'] = {
	question: {
		municipality: 'can the MIRE model be replicated here?',
		company: 'are we ready for a network like MIRE?',
		alliance: 'can the alliance replicate the MIRE model?'
	},
	title: (reportName, question) => `${reportName}: ${question}`,
	subject: {
		municipality: 'Self-assessment of how far the MIRE model can be replicated',
		company: 'Self-assessment of readiness to take part in a network like MIRE',
		alliance: 'Self-assessment of how far the MIRE model can be replicated'
	},
	unnamed: {
		municipality: 'Unnamed public body',
		company: 'Unnamed company',
		alliance: 'Unnamed alliance'
	},
	laterRound: 'Update of an earlier assessment',
	example: {
		invented: 'Invented example',
		documented: 'Documented example: Milan from public sources'
	},
	confidential: 'Confidential',
	supportedBy: (name) => `With the support of ${name}`,
	draft: 'Draft',
	draftAnswers: (missing, asked) =>
		missing === 1
			? `Draft: 1 answer of ${asked} is missing`
			: `Draft: ${missing} answers of ${asked} are missing`,
	draftGrades: (missing) =>
		missing === 1
			? 'Draft: 1 answer does not say what it rests on'
			: `Draft: ${missing} answers do not say what they rest on`,
	nothingAsked: 'Draft: no question concerns this profile',
	author: (name) => `Prepared by ${name}`,
	withData: 'This document carries its data: opened with Innesto, it becomes an assessment again.',
	workingCopy:
		'Working copy: it may hold confidential answers. It cannot be opened again with Innesto.',
	withoutData: 'Copy without data: it holds only what can be read.',
	forPublication: 'Copy for publication: without data, names of people or comments.',
	contentHash: (hash) => `Hash of the answers: ${hash}`,
	stamp: 'Space for the registry stamp',
	notEndorsed:
		'Innesto is not a product of the City of Milan, nor of the researchers who studied MIRE.',
	attachment: 'The whole assessment, to be opened again with Innesto',
	footer: (date) => `Self-assessment, not a certification · ${date}`,
	formatPage: (page, pages) => `${page} of ${pages}`,
	contents: 'Contents',
	chapters: chapterNames
};
