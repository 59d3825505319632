import type { BlankTexts } from './it.ts';

/** The words of the blank questionnaire in English. */
export const blankTexts: BlankTexts = {
	title: 'Questionnaire to fill in by hand',
	subject: 'The questions of Innesto to fill in by hand: can the MIRE model be replicated?',
	count: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
	model: (id, version) => `Model ${id} ${version}`,
	rule: 'Mark a single level for each question: the highest that is wholly true today.',
	ruleDetail: 'Levels add up: each includes those below it. Torn between two, take the lower one.',
	paper:
		'Answers written here give no verdict by themselves: Innesto works it out once they are entered.',
	footer: (model) => `Self-assessment, not certification · ${model}`,
	guide: {
		title: 'How to fill it in',
		steps: [
			'Read the question, then the five levels from the lowest up. Levels add up: each includes those before it.',
			'Mark the highest level that is wholly true today. Torn between two, take the lower one.',
			'What counts is what is there today, not what is planned.',
			'If you do not know, mark “Not known yet” and write who would. That is a useful answer.',
			'Essential conditions are written under the question, with their minimum level.',
			'Please do not write about single persons, their health or union membership.',
			'At the end enter the answers in Innesto: it gives the verdict, the conditions and the first steps.'
		],
		base: 'What the answer is based on',
		baseText: {
			quick: 'Asked of conditions only. It says what the level marked is based on.',
			full: 'Asked of every question. It says what the level marked is based on.'
		},
		grades: {
			A: 'A: verified document. A second person checked it in the last 12 months. Title, date and who verified it go in the notes.',
			B: 'B: document available. It exists, but was not checked or is older.',
			C: 'C: statement of the person in charge. Said by those who do it, nothing written.',
			D: 'D: impression. It seems so, nobody has made sure.'
		}
	},
	profile: {
		title: 'Who answers',
		entriesSummary: 'Lines to fill in by hand',
		entry: 'Entry',
		writeHere: 'To be written',
		entries: {
			organization: 'Name of the organization',
			territory: 'Area',
			respondent: 'Office or role of whoever answers',
			date: 'Date',
			call: 'Call or plan to hook onto, with its deadline'
		},
		responsible: 'I am responsible for the matters these questions deal with',
		facts: 'Your organization',
		factsText: 'One box a line. Some questions, and the help given, depend on it.'
	},
	questions: {
		title: 'The questions',
		question: (number, wording) => `${number}. ${wording}`,
		condition: 'Condition',
		conditions: {
			blocking: (minimum) => `Indispensable: it takes at least level ${minimum}.`,
			basic: (minimum) => `Basic: it takes at least level ${minimum}.`,
			limiting: (minimum) => `To complete: it takes at least level ${minimum}.`
		},
		onlyFor: 'Only for',
		onlyForText: (fact, options) => `${fact}: ${options}`,
		help: 'What counts',
		whoKnows: 'Who knows',
		compliance:
			'A low answer may show a duty not met: keep this page to yourselves. You may also leave it unanswered.',
		levelsSummary: (wording) => `Boxes to answer: ${wording}`,
		columns: { box: 'Mark', level: 'Level', today: 'Here, today' },
		unknown: 'Not known yet. Would know (office or role):',
		notApplicable: 'Does not concern us, because:',
		base: 'Basis',
		notes: 'Notes'
	}
};
