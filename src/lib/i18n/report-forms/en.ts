import type { ReportFormWords } from './it.ts';

export const reportForms: ReportFormWords = {
	format: 'Kind of file',
	formats: {
		pdf: 'PDF',
		html: 'Web page',
		docx: 'Word document',
		xlsx: 'Spreadsheet',
		csv: 'CSV table'
	},
	formatHints: {
		pdf: 'to hand over and to keep: it opens again with Innesto',
		html: 'to read in any browser, on a phone too',
		docx: 'to edit, with headings, contents and charts',
		xlsx: 'answers, traits, conditions, plan: for Excel and similar programs',
		csv: 'the answers alone, to put together with those of others'
	},
	cut: 'Which report',
	cuts: {
		short: 'Short',
		full: 'Full',
		publication: 'Copy for publication',
		own: 'Your own choice'
	},
	cutHints: {
		short: 'six to eight pages, to attach to a decision or a letter',
		full: 'every chapter, to keep on file',
		publication:
			'No data inside, no names of people, comments, notes or signatures; the cover has room for a registry stamp. The titles of actions stay: read them again.',
		own: 'the chapters you have chosen',
		ownPublication: 'The chapters you have chosen. It is still a copy for publication.'
	},
	chapterHints: {
		summary: 'a single page, to take to a meeting',
		profile: 'the traits as chart and table, beside their target',
		conditions: 'how each one stands and what meets it',
		traits: 'each trait up close: levels, strengths, difficulties, opportunities',
		answers: 'every question with its answer, its evidence and comments',
		surety: 'simulations, what would change the verdict, what to clear up',
		goals: 'the measures in place for each goal of the 2030 Agenda',
		plan: 'the actions, a way to the next verdict',
		crosswalk: 'themes shared with known certifications',
		law: 'the laws cited, with the date',
		method: 'the arithmetic on your numbers, the conventions, the sources'
	},
	matter: {
		title: 'Logo, colour, comment, signatures',
		remembered: 'It stays on this device, for the next reports of this self-assessment.',
		notPublished: 'The copy for publication leaves out comment and signatures.',
		notRemembered:
			'These texts could not be kept. Your answers are safe, and the file can still be made.',
		comment: 'Comment',
		commentHint: (left) => `It comes after the summary. ${left} characters left.`,
		role: 'Role of the person commenting',
		roleHint: 'For example: the mayor, the head of personnel.',
		signers: 'Who signs',
		signersHint: 'One role a line, at most eight. Each will have room for a name and a signature.',
		signersTooMany: 'These are more than eight roles: the first eight are printed.',
		place: 'Place',
		day: 'Date of the signatures',
		dayHint: 'Leave empty what will be written by hand.',
		logo: 'Logo or coat of arms',
		logoHint: 'PNG, JPEG or SVG, up to 2 MB. It opens the cover; only the picture is kept.',
		removeLogo: 'Remove the logo',
		logoText: 'What the logo shows',
		logoTextHint: 'For those who cannot see it. When empty, the name of the organisation.',
		logoProblems: {
			'too-large': 'The file is over 2 MB. Choose a smaller one.',
			'too-many-pixels': 'The picture is too large. Reduce it to 4,000 pixels a side.',
			'not-a-picture': 'This file cannot be used as a logo. It takes a PNG, a JPEG or a plain SVG.',
			'not-readable': 'The picture could not be read. Save it again as a PNG.'
		},
		accent: 'A colour of your own for band, rules and headings',
		accentColor: 'Colour',
		accentDarkened: (color) =>
			`It is too light to be read on white: it is printed darker, ${color}.`,
		confidential: 'Confidential',
		confidentialHint: 'The word appears on the cover and at the head of every page.',
		supportedBy: 'With the support of',
		supportedByHint: 'Optional: who has helped you. It appears on the cover.'
	},
	copy: 'Kind of copy',
	workingCopy: 'Working copy',
	workingCopyHint: 'It holds everything you answered. It does not open again with Innesto.',
	sharedCopy: 'Copy for others',
	sharedCopyHint:
		'Without the answers on compliance with the law. If comments and notes must not be spread, leave out the chapter “Answers”.',
	sharedTablesHint:
		'Without respondents, comments and notes, and without the answers on compliance with the law.',
	acts: {
		heading: 'Draft acts',
		explained:
			'Three drafts in Italian: for the executive, the council, or the assembly of mayors. They take note of the assessment. Square brackets show what is still to be filled in or verified.',
		shared: 'They hold no names, and none of the answers on compliance with the law.',
		download: 'Download the draft acts (Word)'
	}
};
