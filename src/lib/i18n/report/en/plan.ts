import type { ReportTexts } from '../it.ts';

export const plan: ReportTexts['plan'] = {
	ownLead:
		'The actions chosen, in the order decided. A finished action counts once the answer changes.',
	suggestedLead:
		'There is no plan yet. These actions come first: the conditions lacking, then what brings most for the effort.',
	nothing: 'There is no action to suggest: every question stands at the level to aim at.',
	summary: 'One row an action: what, who, by when, how much work.',
	columns: {
		action: 'Action',
		owner: 'Who',
		due: 'By',
		effort: 'Work',
		status: 'Status',
		level: 'Level'
	},
	own: 'own action',
	clarify: (question) => `Clear up: ${question}`,
	noDate: 'to be set',
	noOwner: 'to be decided',
	statuses: { 'to-do': 'to do', doing: 'under way', done: 'done', dropped: 'dropped' },
	moves: (from, to) => `${from} to ${to}`,
	ascertain: 'to find out',
	confirm: 'to confirm',
	pathHeading: (verdict) => `A way to “${verdict}”`,
	pathReached: (steps) => (steps === 1 ? 'One step is enough.' : `It takes ${steps} steps.`),
	pathWork: (days) => `In all: ${days}.`,
	pathHow: 'This way was found one step at a time: there may be a shorter one.',
	pathLater: 'A way to the next verdict can be drawn once the answers still lacking are known.',
	pathShort: (steps) =>
		`Even ${steps} steps, up to the levels to aim at, do not get there. What is not known has to be cleared up first.`,
	pathStep: (what, to, readiness) => `${what}: level ${to}, readiness ${readiness}`,
	andThen: '; then ',
	pathCaption:
		'Readiness today and after each step, numbered as in the text. Dashes: the thresholds.',
	pathAlt: (steps, start, end) =>
		`A staircase of ${steps} steps: readiness rises from ${start} to ${end}.`,
	projectionHeading: 'Today and in twelve months',
	projectionLead: (day) =>
		`If the actions of the plan that have a date are finished by ${day}, each with a document that shows it.`,
	projectionSummary: 'One row a figure: today and in twelve months.',
	projectionColumns: { what: 'What', today: 'Today', then: 'In twelve months' },
	projectionRows: {
		verdict: 'Verdict',
		readiness: 'Readiness',
		interval: 'Range in 90 simulations out of 100',
		failing: 'Conditions not met or to be ascertained'
	},
	interval: (low, high) => `from ${low} to ${high}`
};
