import type { Messages } from '../it.ts';

export const plan: Messages['plan'] = {
	title: 'Next steps',
	pageTitle: (organization) => (organization ? `Next steps · ${organization}` : 'Next steps'),
	toResult: 'Back to the result',
	toReport: (reportName) => reportName,
	computing: 'Looking for actions…',
	failed: 'The suggested actions could not be worked out. The plan is safe on this device.',
	saveIdle: 'Saved by itself at every change',
	plan: 'The plan',
	planHint:
		'In the order you decide. The result changes when the answers do, not when an action is marked as done.',
	planNone: 'The plan is empty. Take the first actions from those suggested below, or write one.',
	statusOf: (title) => `Status of “${title}”`,
	up: (title) => `Move “${title}” earlier`,
	down: (title) => `Move “${title}” later`,
	remove: (title) => `Remove “${title}” from the plan`,
	moved: (title, place, count) => `“${title}”: place ${place} of ${count}.`,
	removed: (title) => `Removed from the plan: “${title}”.`,
	restored: (title) => `Back in the plan: “${title}”.`,
	added: (title) => `Added to the plan: “${title}”.`,
	addedMany: (count) =>
		count === 1 ? 'One action added to the plan.' : `${count} actions added to the plan.`,
	undo: 'Put it back',
	edit: 'Change',
	fields: {
		title: 'What',
		owner: 'Who takes care of it',
		due: 'By',
		days: 'Days of work',
		cost: 'Order of cost'
	},
	modelHint: 'Leave it empty to return to the words of the model.',
	ownerHint: 'A role or an office, not a person’s name.',
	costUnknown: 'Not given',
	titleMissing: 'Write what is to be done.',
	daysWrong: 'Days are a number from 0 to 10,000. The one before still holds.',
	dueWrong: 'Please write a whole date, from 2000 on. The one before it still holds.',
	by: (day) => `by ${day}`,
	past: 'This date has passed.',
	afterCall: (day) => `This is after the deadline of the call, ${day}.`,
	doneHint: 'The result changes when you answer the question again:',
	moves: 'It concerns the question:',
	firstStep: (step) => `How to begin: ${step}`,
	own: 'An action of your own',
	addOwn: 'Add to the plan',
	suggested: 'Suggested actions',
	suggestedHint:
		'First what is lacking to start, then what brings most for the effort. The words can be changed in the plan.',
	/** For a company. */
	companyTiers: {
		'blocking-failed': 'Basic conditions that are missing',
		'blocking-unknown': 'Basic conditions to find out about'
	},
	tiers: {
		'blocking-failed': 'Indispensable conditions that are lacking',
		'blocking-unknown': 'Indispensable conditions to find out about',
		'limiting-failed': 'Conditions to complete',
		clarify: 'To clear up: the verdict depends on it',
		improve: 'To strengthen the foundations'
	},
	add: 'Add to the plan',
	inPlan: 'In the plan: show it',
	gain: (points) =>
		points === '1' ? '(+1 point of readiness)' : `(+${points} points of readiness)`,
	addPath: (count, verdict, reached) =>
		count === 1
			? `Add the action that leads ${reached ? 'to' : 'towards'} “${verdict}”`
			: `Add the ${count} actions that lead ${reached ? 'to' : 'towards'} “${verdict}”`,
	pathHow: 'This way was found one step at a time: there may be a shorter one.',
	pathShort: (verdict) =>
		`They are not enough for “${verdict}” by themselves: what is not known has to be cleared up first.`,
	pathPlanned: (verdict, reached) =>
		`The actions that lead ${reached ? 'to' : 'towards'} “${verdict}” are all in the plan`,
	pathLacking: (questions) => `For this the model has no action: ${questions}`,
	conflict: {
		text: 'The plan was changed in another tab too. Which one do you want to keep?',
		mine: 'The plan of this tab',
		theirs: 'The plan of the other tab',
		nothing: 'no action',
		keepMine: 'Keep this one',
		takeTheirs: 'Take the other one'
	}
};
