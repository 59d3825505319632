import type { Messages } from '../it.ts';

export const answer: Messages['answer'] = {
	title: 'Questions',
	pageTitle: (organization) =>
		organization ? `Questions · ${organization}` : 'Questions · new assessment',
	traits: 'Traits',
	traitProgress: (answered, asked) => `${answered} of ${asked}`,
	traitFlagged: (count) => `${count} to revisit`,
	progress: (answered, asked) => `${answered} of ${asked} answered`,
	question: (number, total) => `Question ${number} of ${total}`,
	blocking: {
		municipality: 'Indispensable condition',
		company: 'Basic condition',
		alliance: 'Indispensable condition'
	},
	limiting: 'Condition to complete',
	minimum: (level) => `at least level ${level} is needed`,
	levels: 'Which description fits today?',
	keys: (notApplicable) =>
		`By keyboard: Tab to the levels, then 0–4, N${notApplicable ? ', X' : ''}; Enter goes on.`,
	unknown: 'Not known yet',
	whoWouldKnow: 'Who would know?',
	whoWouldKnowHint: 'An office or a role, not a person’s name.',
	notApplicable: 'Does not concern us',
	notApplicableReason: 'Why does it not concern you?',
	notApplicableRequired: 'Please write the reason: it will appear in the report.',
	evidence: 'What is this answer based on?',
	evidenceFirstLevel: 'First choose a level.',
	evidenceKeys: 'By keyboard, here: A, B, C or D; Enter goes on.',
	grades: {
		A: { name: 'Verified document', text: 'Checked by a second person, last 12 months' },
		B: { name: 'Document available', text: 'It exists, but was not checked or is older' },
		C: {
			name: 'Statement of the person in charge',
			text: 'Said by those who do it, nothing written'
		},
		D: { name: 'Impression', text: 'It seems so, nobody has made sure' }
	},
	document: 'Verified document',
	documentTitle: 'Title',
	documentDate: 'Date',
	documentVerifiedBy: 'Who verified it (role)',
	documentIncomplete:
		'Without title, date and who verified it, the answer counts as “document available”.',
	notes: 'Notes and links',
	evidenceNote: 'Where the evidence is',
	link: 'Link (https://…)',
	linkInvalid: 'The address must start with https:// or mailto:. It was not saved.',
	comment: 'Comment',
	personalDataHint: 'Please do not write about single persons, their health or union membership.',
	flag: 'Come back to this',
	hinders: 'Here this works against us',
	clear: 'Remove the answer',
	cleared: 'Answer removed.',
	undo: 'Undo',
	previous: 'Back',
	next: 'Next',
	changeDetails: 'Change the details',
	toResult: 'See the result',
	trait: 'The trait',
	why: 'Why it matters',
	whatCounts: 'What counts',
	where: 'Where the evidence is',
	whoKnows: 'Who knows',
	milan: 'What Milan did',
	difficulties: 'Difficulties known elsewhere',
	compliance:
		'A low answer may show a duty not met. It stays on this device and in the file with data: copies without data leave it out. You may also leave it unanswered.',
	extend: 'Go on to the full questionnaire',
	extendText:
		'This is the first reading. The full questionnaire keeps the answers given and asks more, each with what it rests on.',
	basis: {
		documented: 'documented',
		inferred: 'our inference',
		'not-documented': 'not documented'
	},
	source: (text) => `Source: ${text}`,
	openingOnly: 'only the opening was read',
	words: 'The words',
	help: 'Explanations',
	whoAnswers: 'Who answers',
	responsible: 'I am responsible for the matters in these questions',
	responsibleHint:
		'The first reading asks what an answer is based on only for conditions. If you are responsible, the other answers count as a statement of the person in charge; otherwise as an impression.',
	saveIdle: 'Every answer is saved by itself',
	saving: 'Saving…',
	saved: 'Saved on this device',
	notSaved: 'Not saved',
	temporary: 'In memory only: lost when you close',
	provisional: 'Provisional picture',
	provisionalText: (low, high, answered) =>
		`From ${answered} answers: readiness lies between ${low} and ${high} out of 100.`,
	provisionalNone: 'It appears after the first three answers.',
	example: 'Example: you may change the answers, your own assessments are not affected.',
	notFound: 'This assessment is not on this device.',
	notFoundHint:
		'It may have been made with another browser or device. If you have the file, open it from the start page.',
	unknownModel:
		'These answers belong to a version of the model that this Innesto does not have. Update Innesto and try again: the answers stay safe.',
	unreachable:
		'The questions could not be fetched. Connect to the network and reload the page. Answers already saved stay on this device.',
	changedElsewhere: 'This answer was changed in another tab.',
	keepMine: 'Keep mine',
	takeTheirs: 'Take the other',
	mine: (text) => `Mine: ${text}`,
	theirs: (text) => `The other: ${text}`,
	levelName: (level) => `level ${level}`,
	noAnswer: 'no answer',
	saveFile: 'Save a copy to a file',
	copyFailed:
		'The copy could not be made. The answers are still on this page: leave it open and try again.',
	leaveUnsaved:
		'Some answers are only on this page and were not saved. Leave the page and lose them?'
};
