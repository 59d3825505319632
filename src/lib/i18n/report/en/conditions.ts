import type { ReportTexts } from '../it.ts';

export const conditions: ReportTexts['conditions'] = {
	lead: 'Without the indispensable conditions there is no start. Those to complete can be built on the way.',
	count: (parts) => `Here: ${parts}.`,
	counts: {
		met: (count) => `${count} met`,
		'at-minimum': (count) => `${count} met at the minimum`,
		'not-met': (count) => `${count} not met`,
		unknown: (count) => `${count} to be ascertained`,
		'not-applicable': (count) => `${count} not applicable`
	},
	none: 'No essential condition concerns the questions of this reading.',
	headings: { blocking: 'Indispensable', limiting: 'To complete' },
	tableSummary: {
		blocking: 'The indispensable conditions: state, evidence, what meets them.',
		limiting: 'The conditions to complete: state, evidence, what meets them.'
	},
	columns: {
		condition: 'Condition',
		state: 'State',
		evidence: 'Evidence',
		meets: 'What meets it'
	},
	toConfirm: 'to be confirmed',
	noEvidence: 'none',
	gradeMissing: 'not stated yet',
	level: (level) => `level ${level} of 4`,
	minimum: (level, anchor) => `Level ${level}: ${anchor}`,
	toDo: (title) => `To do: ${title}`,
	owner: (owner) => `Led by: ${owner}`,
	knownBy: (who) => `Who knows: ${who}`,
	sealState: (state, kind) =>
		kind === 'blocking' ? `${state} (indispensable)` : `${state} (one of those to complete)`,
	atMinimumNote: 'At the minimum means that one step back is enough to lose it.'
};
