import type { Messages } from '../it.ts';

export const start: Messages['start'] = {
	pageTitle: 'Innesto · Can the MIRE model take root here?',
	heading: 'Can the MIRE model take root where you are?',
	lines: [
		'MIRE is the network in which Milan, from 2020 to 2023, joined agile work (smart working), coworking and local welfare.',
		'Answer a few questions on its twelve traits, reconstructed from public sources. Innesto tells you whether it can take root, how sure that is and where to begin.',
		'You leave with a PDF report to show those who decide.'
	],
	drawingMilan: 'Milan, 2020–2023',
	drawingHere: 'here, today',
	create: 'New assessment',
	open: 'Open a file or a report',
	openHint: 'Or drop it onto this page.',
	example: 'Try the example',
	exampleHint: 'An invented town, already filled in.',
	dropHere: 'Drop the file here',
	opening: 'Opening…',
	exampleFailed:
		'The example did not open: not all of Innesto was on this device yet. Try again while online. Your own assessments have not changed.',
	whereDataLive:
		'Answers stay in this browser, on this device: nobody receives them unless you hand a file to someone.',
	whereDataLiveMore: 'Where data live and how to keep them safe',

	list: 'On this device',
	loadingList: 'Looking for assessments…',
	empty: 'There is nothing here yet.',
	emptyButBin: 'The list is empty: what you deleted is in the bin, below.',
	emptyHint: 'Begin a new assessment, or open a file somebody sent you.',
	unnamed: 'Unnamed',
	exampleMark: { invented: 'invented example', documented: 'documented example' },
	progress: (answered, asked) => `${answered} of ${asked} answered`,
	progressOnlyAnswered: (answered) => (answered === 1 ? '1 answer' : `${answered} answers`),
	ungraded: (count) => (count === 1 ? '1 without its evidence' : `${count} without their evidence`),
	complete: 'complete',
	changed: (when) => `last change ${when}`,
	copySaved: (when) => `copy saved ${when}`,
	copyOlder: (when) => `copy saved ${when}, changed since`,
	noCopy: 'no copy in a file yet',
	copyReminder: 'It is time to save a copy',
	openAssessment: 'Continue',
	seeResult: 'See the result',
	review: 'Go over the answers',
	saveCopy: 'Save a copy',
	remove: 'Delete',
	of: (name) => `: ${name}`,
	copyDone: (fileName) => `Copy ready: “${fileName}”. Check that it is in your downloads folder.`,
	copyFailed:
		'Read back, the copy was not the same as the original: it was not handed over. The answers on this device have not changed. Try again.',
	removed: (name) => `“${name}” is in the bin.`,
	undo: 'Undo',
	restored: (name) => `“${name}” is back in the list.`,

	bin: (count) => `Bin (${count})`,
	binHint: 'They stay here for at least thirty days, until you empty the bin.',
	restore: 'Put back in the list',
	deletedAt: (when) => `deleted ${when}`,
	emptyBin: 'Empty the bin',
	emptyBinTitle: 'Empty the bin?',
	emptyBinText: 'Unless you have a copy in a file, these assessments will be lost for good:',
	emptyBinConfirm: 'Delete for good',
	binEmptied: 'The bin is empty.',
	cancel: 'Leave everything as it is',

	quarantine: (count) =>
		count === 1 ? 'One record cannot be read' : `${count} records cannot be read`,
	quarantineHint:
		'They were set aside untouched; nothing was deleted and the rest works. Download and keep them: a newer version of Innesto may be able to read them.',
	quarantineDownload: 'Download what cannot be read',

	inMemory:
		'In this window answers are kept in memory only: they are lost when you close it. Save a copy to a file before you leave.',
	blocked:
		'Another tab holds the data with an earlier version of Innesto. Close it: this one goes on by itself.',
	outdated:
		'This tab no longer holds the data: another one is updating them, or has erased them. Reload it to go on.',
	reload: 'Reload',
	tryAgain: 'Try again',
	downloadRaw: 'Download all data as they are',
	failed: 'Something went wrong. Answers already saved stay on this device.',

	importTitle: 'Open this file?',
	importFrom: { file: 'Innesto file', report: 'Innesto report in PDF, carrying its data' },
	importFile: 'File',
	binUnreachable: 'The bin could not be shown.',
	blank: 'Questionnaire to print',
	blankFor: 'For whom',
	blankAudiences: {
		municipality: 'Municipality or district',
		company: 'Company',
		alliance: 'Alliance'
	},
	blankSet: 'How many questions',
	blankSets: { quick: 'First reading', full: 'Full questionnaire' },
	blankDownload: 'Download the PDF to fill in',
	blankDone: (fileName) =>
		`Questionnaire ready: “${fileName}”. You will find it in your downloads folder.`,
	blankMaking: 'Getting ready…',
	blankFailed:
		'The questionnaire could not be prepared. The first time, a connection is needed: try again.',
	importOrganization: 'Organisation',
	importAudience: 'Who it is for',
	importChanged: 'Last change',
	importAnswers: 'Answers',
	importModel: 'Model',
	importUnreachable:
		'Checking this file takes the questions, which are not on this device yet. Try again while online.',
	importNotes: 'Worth knowing',
	importNew: 'It will be added to the assessments on this device.',
	importPresent: 'This assessment is already here.',
	importPresentBin: 'This assessment is already here, in the bin.',
	importHere: (when, answers) =>
		`The one that is here: last change ${when}, ${answers === 1 ? '1 answer' : `${answers} answers`}.`,
	importKeepBoth: 'Keep both',
	importKeepBothHint: 'The one in the file is added as a copy.',
	importReplace: 'Replace the one that is here',
	importReplaceHint: 'The present one goes to the bin, from where it can be taken back.',
	importConfirm: 'Open',
	importCancel: 'Do not open',
	importRefused: 'This file cannot be opened',
	importUnchanged: 'Nothing has changed on this device.',
	importMore: (count) =>
		count === 1 ? 'And one more point of the same kind.' : `And ${count} more points.`,
	close: 'Close',
	copyName: (name) => `${name} (copy)`,
	oneFile: 'One file at a time: drop a single one.'
};
