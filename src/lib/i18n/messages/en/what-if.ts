import type { Messages } from '../it.ts';

export const whatIf: Messages['whatIf'] = {
	heading: 'What if…',
	lead: 'Tick what you would do and see how the result would change. Your answers stay as they are.',
	assumption: 'Each finished action is taken to leave a document that shows it.',
	walk: (verdict) => `Tick a way to “${verdict}”`,
	walkHow: 'Found one step at a time: there may be a shorter one.',
	walkShort: 'Even every action together does not get there: this shows how far they go.',
	actions: 'Actions',
	moves: (from, to) =>
		from === null ? `(to be ascertained, here at level ${to})` : `(from level ${from} to ${to})`,
	more: (count) => (count === 1 ? 'Show one more action' : `Show ${count} more actions`),
	levels: 'Change the level of a question',
	asToday: (level) => (level === null ? 'as today: no level' : `as today: level ${level}`),
	caption: 'The result today, and with the choices made here.',
	today: 'Today',
	then: 'With these choices',
	rows: {
		verdict: 'Verdict',
		support: 'How well it holds',
		failing: 'Conditions lacking',
		path: 'Next verdict'
	},
	ifConfirmed: (verdict, confirmed) => `${verdict}; if confirmed, ${confirmed}`,
	failing: (count) => (count === 0 ? 'none' : String(count)),
	path: (steps, verdict) =>
		steps === 1 ? `“${verdict}” in one step` : `“${verdict}” in ${steps} steps`,
	pathShort: (verdict) => `“${verdict}” cannot be reached by these actions`,
	pathNone: 'this is the highest',
	pathToConfirm: 'the levels suffice: confirmation is lacking',
	saidNoReadiness: (verdict) => `With these choices: ${verdict}.`,
	said: (verdict, readiness) => `With these choices: ${verdict}. Readiness ${readiness}.`,
	clear: (count) => (count === 1 ? 'Take the choice back' : `Take all ${count} choices back`),
	nothing: 'No choice yet.',
	failed: 'This could not be worked out. Your answers are safe. Make another choice to try again.'
};
