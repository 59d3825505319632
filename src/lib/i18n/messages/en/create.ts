import type { Messages } from '../it.ts';

export const create: Messages['create'] = {
	pageTitle: 'New assessment · Innesto',
	heading: 'New assessment',
	lead: 'A few facts, so that only the questions that concern you are asked. They can be changed later.',
	required: 'Fields not marked “optional” are needed to begin.',
	optional: 'optional',

	who: 'Who is it for?',
	audiences: {
		municipality: {
			name: 'Municipality or social-services district',
			text: 'Unions of municipalities, mountain communities and special agencies too. Weighs whether to start the initiative, alone or with others.'
		},
		company: {
			name: 'Company',
			text: 'Of any size. A company alone does not replicate the model: this weighs joining a local network, or prompting one.'
		},
		alliance: {
			name: 'Local alliance',
			text: 'Several bodies together, public and private. Weighs whether the network can stand.'
		}
	},
	facts: 'A few facts',
	factsLoading: 'Preparing the questions…',
	factsFailed:
		'The questions did not load: the first time, a connection is needed. What you wrote is still here.',
	tryAgain: 'Try again',
	chooseOne: 'Choose…',

	organization: 'Name and place',
	name: 'Name',
	nameHint: {
		municipality: 'The name of the body, as in its own documents.',
		company: 'Company or trading name.',
		alliance: 'For example: Work-life balance network of …'
	},
	nameHintOther: 'As it will appear in the report.',
	territory: 'Territory',
	territoryHint: 'The neighbourhood or municipalities in question.',

	call: 'Calls and deadlines',
	callName: 'Open call or plan to link up with',
	callHint: 'Leave it empty if you know of none: it can be added later.',
	deadline: 'Deadline',
	deadlinePast: 'This deadline has already passed: check the date, or leave it if you need it.',

	respondent: 'Who answers',
	respondentName: 'Role or office',
	respondentHint: 'For example “Human resources office”. No person’s name is needed.',
	respondentDefault: 'Who answers',
	responsible: 'I am responsible for the matters covered',
	responsibleHint:
		'Answers without documents then count as a statement of the person in charge; otherwise as an impression.',

	set: 'How far to go',
	sets: {
		quick: {
			name: 'First reading',
			text: 'The essentials: it gives a provisional verdict and says what to confirm. It can be completed later; nothing is answered twice.'
		},
		full: {
			name: 'Full questionnaire',
			text: 'All the questions, each with what the answer rests on: for a verdict that stands up before others.'
		}
	},
	setSize: (questions, minutes) => `${questions} questions, about ${minutes} minutes.`,
	setSizeUpTo: (questions) =>
		`At most ${questions} questions: how many depends on the facts you give.`,
	setStop: 'You can stop and come back whenever you like.',
	setSizeLater: 'Choose who it is for: the number of questions and the time will appear here.',

	changeTitle: 'Change the details',
	changeQuestions: (added, dropped) =>
		[
			added === 0 ? '' : added === 1 ? '1 question is added.' : `${added} questions are added.`,
			dropped === 0 ? '' : dropped === 1 ? '1 is taken out.' : `${dropped} are taken out.`,
			'Answers already given stay: they come back if the detail does.'
		]
			.filter(Boolean)
			.join(' '),
	changeSave: 'Save the details',
	changeCancel: 'Leave them as they are',

	submit: 'Begin',
	submitting: 'Getting ready…',
	problems: {
		audience: 'Choose who the assessment is for: the facts to give then appear.',
		name: 'Write the name: it appears in the list and in the report.',
		fact: (label) => `A choice is missing: “${label}”.`,
		deadline: 'The date is not complete: day, month and year, or nothing.'
	},
	toComplete: 'To complete before going on:',
	failed: 'The assessment was not created. What you wrote is still here.'
};
