import type { help as italian } from '../it/help.ts';
import { helpSections as sections } from './help-sections.ts';

export const help: typeof italian = {
	pageTitle: 'Method and privacy · Innesto',
	heading: 'Method and privacy',
	lead: 'How the verdict is made, what it is worth and what it is not, and where your data live.',
	contents: 'On this page',
	sections,
	versions: (app, model) => `Innesto ${app}, model ${model}.`,

	eraseHeading: 'Erase everything on this device',
	eraseLead: 'A single command, after showing you what will go.',
	eraseShow: 'Show what will go',
	eraseTitle: 'Erase everything on this device?',
	eraseList: 'These will be gone for good:',
	eraseAssessments: (total) =>
		total === 1 ? '1 assessment:' : `${total} assessments, the bin included:`,
	eraseNone: 'no assessment of yours',
	eraseNoCopy: 'no up-to-date copy in a file',
	eraseUnknown: 'the assessments, which cannot be listed now',
	eraseQuarantined: (total) =>
		total === 1 ? '1 record that cannot be read' : `${total} records that cannot be read`,
	eraseExamples: 'the examples and what you changed in them',
	eraseSettings: 'the appearance you chose',
	eraseOffline: 'the copy of Innesto for working offline',
	eraseConfirm: 'Erase everything',
	eraseCancel: 'Leave everything as it is',
	erasing: 'Erasing…',
	erased: 'Erased. Nothing of Innesto is left on this device.',
	erasedRemains: 'What remains, and is yours to remove:',
	erasedRemainsList: [
		'the copies and reports you saved, for example in the downloads folder;',
		'the history of the browser, with the address of this page;',
		'this page while it is open: close every tab of Innesto.'
	],
	eraseFailed:
		'Not everything could be erased. Close the other tabs of Innesto and try again. If that is not enough, clear the data of this site in the browser’s settings.',
	unnamed: 'unnamed'
};
