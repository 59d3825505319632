import { chapterNames } from '../../report/en/chapter-names.ts';
import type { Messages } from '../it.ts';

export const report: Messages['report'] = {
	title: 'Report',
	pageTitle: (name, organization) => (organization ? `${name} · ${organization}` : name),
	backToResult: 'Back to the result',
	language: 'Language of the document',
	languages: { it: 'Italian', en: 'English' },
	chapters: 'What it contains',
	chaptersHint: 'Cover and contents are always there.',
	chapterNames,
	data: 'Data inside the document',
	withData: 'With the data',
	withDataHint: 'The PDF opens again with Innesto. Whoever receives it can read every answer.',
	withoutData: 'Without data',
	withoutDataHint:
		'For publication. It holds only what can be read: if comments and notes must not be spread, leave out the chapter “Answers”.',
	more: 'Date and author',
	date: 'Date of the document',
	dateHint: (day) => `If you give none, it is the last change: ${day}.`,
	author: 'Prepared by',
	authorHint: 'Optional: an office or a role. It appears on the cover.',
	contents: (chapters, language, withData) =>
		[
			'The file will hold cover, contents',
			chapters === 0 ? '' : chapters === 1 ? ' and 1 chapter' : ` and ${chapters} chapters`,
			`, in ${language}; `,
			withData ? 'inside, the data to open it again with Innesto.' : 'no data hidden inside.'
		].join(''),
	contentsOther: (chapters, language, withData) =>
		[
			'The file will hold cover, contents',
			chapters === 0 ? '' : chapters === 1 ? ' and 1 chapter' : ` and ${chapters} chapters`,
			`, in ${language}; `,
			withData ? 'it is a working copy.' : 'it is a copy for others.'
		].join(''),
	contentsTables: (language, withData) =>
		`The file will hold tables in ${language}, ${withData ? 'with' : 'without'} comments and notes.`,
	preview: {
		heading: 'Preview',
		show: 'Show the preview',
		hide: 'Hide the preview',
		preparing: 'Preparing the preview…',
		failed: 'There is no preview this time. Your answers are safe, and the file can still be made.'
	},
	draft: (missing, asked) =>
		missing === 1
			? `1 of ${asked} answers is missing: the document will be marked “Draft”.`
			: `${missing} of ${asked} answers are missing: the document will be marked “Draft”.`,
	draftGrades: (missing) =>
		missing === 1
			? 'For 1 answer its evidence is missing: the document will be marked “Draft”.'
			: `For ${missing} answers their evidence is missing: the document will be marked “Draft”.`,
	completeAnswers: 'Complete the answers',
	example: {
		invented: 'This is an invented example: the document says so on the cover and on every page.',
		documented:
			'This is a documented example, Milan from public sources: the document says so on the cover and on every page.'
	},
	download: {
		pdf: 'Download the PDF',
		html: 'Download the web page',
		docx: 'Download the Word document',
		xlsx: 'Download the spreadsheet',
		csv: 'Download the CSV table'
	},
	downloadAgain: 'Download again',
	making: 'Preparing the file…',
	cancel: 'Cancel',
	cancelled: 'Cancelled: no file was made.',
	made: 'The file is ready',
	fileName: 'File name',
	pages: 'Pages',
	size: 'Size',
	kilobytes: (count) => `${count} kB`,
	checkDownloads: 'Please look in your downloads folder.',
	saveCopy: 'If you do not find it, download it again: the content is identical.',
	missingTitle: 'Some characters could not be printed',
	missingHint: 'A small square stands in their place. The saved answers stay as you wrote them.',
	missingCharacter: (character, codePoint, where) =>
		where ? `${character} (${codePoint}), in “${where}”` : `${character} (${codePoint})`,
	errors: {
		'summary-too-long':
			'The summary does not fit on one page, and no file was made. The answers are safe. Shorten the name of the organisation or of the respondents, or leave out the summary.',
		'invalid-document':
			'The document could not be put together, and no file was made. The answers are safe. Check the date, then try again.',
		'fonts-not-loaded':
			'The typefaces did not load, and no file was made. The answers are safe. Try again when there is a network; afterwards it will also work without.',
		'unexpected-library':
			'A part of Innesto is not of the version expected, and no file was made. The answers are safe. Reload the page and try again.',
		'not-verified':
			'Read back, the file was not complete and was not handed over. The answers are safe. Try again, or choose another kind of file.',
		'not-rendered':
			'The file could not be made. The answers are safe. Try again; if it happens once more, save the assessment file.',
		'language-not-loaded':
			'The texts in this language did not load, and no file was made. The answers are safe. Try again, or choose the other language.'
	},
	saveTitle: 'The assessment file',
	saveHint: 'A copy of all the answers, to keep or to open on another device.',
	saveFile: 'Save the file',
	savedFile: (name) => `Saved as “${name}”. Please look in your downloads folder.`,
	saveFailed: 'The file could not be saved. The answers stay on this device. Please try again.'
};
