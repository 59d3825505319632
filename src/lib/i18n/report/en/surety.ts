import type { ReportTexts } from '../it.ts';

export const surety: ReportTexts['surety'] = {
	classesHeading: 'The verdicts of the simulations',
	classesSummary: 'One row a verdict: in how many simulations out of 100 it came out.',
	classesColumns: { verdict: 'Verdict', share: 'Simulations out of 100' },
	changeHeading: 'What would change it',
	flipsLead: 'Any one of these answers, if it were different, would change the verdict:',
	flip: (from, to, verdict) => `from level ${from} to ${to}: “${verdict}”.`,
	flipsMore: (count) =>
		count === 1 ? 'There is one more such answer.' : `There are ${count} more such answers.`,
	flipsNone: 'No single answer would change the verdict.',
	tornadoCaption: (value) =>
		`Readiness with each question at level 0 and at level 4, the others as they stand. Solid line: today, ${value}. Dashes: the thresholds.`,
	tornadoAlt: (count, wording, low, high) =>
		`The ${count} questions that can move readiness most. The first: “${wording}”, from ${low} to ${high}.`,
	tornadoSummary: 'One row a question: readiness at its lowest level and at its highest.',
	tornadoColumns: {
		question: 'Question',
		low: 'At level 0',
		high: 'At level 4',
		swing: 'Difference'
	},
	resolveHeading: 'To clear up first',
	resolveLead: 'Knowing these answers for certain would make the verdict surer:',
	resolveNone: 'No single answer, once cleared up, would change the verdict. Most worth knowing:',
	resolveNothing: 'Every answer rests on a document: nothing is left to clear up.',
	resolveItem: (who) => `Who knows: ${who}.`,
	robustHeading: 'Under other conventions',
	robustLead: (same, count, verdict) =>
		`The answers as they stand give “${verdict}”. So they do in ${same} cases of ${count} when conventions change.`,
	robustSummary: 'One row a convention: readiness and the class that would follow.',
	robustColumns: { scenario: 'Convention', readiness: 'Readiness', verdict: 'With these answers' },
	scenarios: {
		baseline: 'That of Innesto',
		arithmetic: 'Plain mean of the traits',
		'mazziotta-pareto': 'Mean with another penalty for imbalance',
		'equal-trait-weights': 'Every trait with the same weight',
		'equal-question-weights': 'Every question with the same weight',
		'unknown-lowest': 'Whatever is not known at level 0',
		'unknown-highest': 'Whatever is not known at level 4',
		optimism: 'Every answer without a document one level lower'
	},
	withoutTrait: (name) => `Without the trait “${name}”`,
	withoutEach: (count) =>
		count === 1 ? 'Without the trait' : `Without one of the ${count} traits, in turn`,
	withoutOthers: (count) =>
		count === 1 ? 'Without the other trait' : `Without one of the other ${count} traits, in turn`,
	thresholds: (points, lower, higher) =>
		`With thresholds ${points} points lower: “${lower}”. With thresholds ${points} points higher: “${higher}”.`
};
