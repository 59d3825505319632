import type { ReportTexts } from '../it.ts';

export const surety: ReportTexts['surety'] = {
	classesHeading: 'The verdicts of the simulations',
	classesSummary: 'One row a verdict: in how many simulations out of 100 it came out.',
	classesColumns: { verdict: 'Verdict', share: 'Simulations out of 100' },
	eitherClass: (condition, score) => `${condition}, or ${score}`,
	changeHeading: 'What would change it',
	flipsTo: (verdict) =>
		`The verdict would become “${verdict}” if just one of these answers were different:`,
	flipsOpen: (verdict) => `The answers as they stand would give “${verdict}”.`,
	flip: (from, to) => `From level ${from}\u00a0to\u00a0${to}.`,
	flipsMore: (count) =>
		count === 1 ? 'There is one more such answer.' : `There are ${count} more such answers.`,
	flipsNone: 'No single answer would change the verdict.',
	tornadoHeading: 'The questions that count most',
	tornadoCaption: (value) =>
		`Readiness with each question at level 0 and at level 4, the others as they stand. Solid line: today, ${value}. Dashes: the thresholds.`,
	tornadoAlt: (count, wording, low, high) =>
		`The ${count} questions that can move readiness most. The first: “${wording}”, from ${low} to ${high}.`,
	tornadoSummary: 'One row a question: readiness at its lowest level and at its highest.',
	tornadoColumns: { question: 'Question', low: 'At level 0', high: 'At level 4' },
	resolveHeading: 'To clear up first',
	resolveLead: 'Knowing these answers for certain would make the verdict surer:',
	resolveNone: 'No single answer, once cleared up, would change the verdict. Most worth knowing:',
	resolveOpen: 'The answers most worth knowing first:',
	resolveSame: 'Clearing up any one of the uncertain answers would not change the verdict.',
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
	thresholdsSame: (points) => `Thresholds ${points} points lower or higher would give the same.`,
	thresholds: (points, lower, higher) =>
		`With thresholds ${points} points lower: “${lower}”. With thresholds ${points} points higher: “${higher}”.`
};
