import type { Messages } from '../it.ts';

export const result: Messages['result'] = {
	title: 'Result',
	pageTitle: (organization) => (organization ? `Result · ${organization}` : 'Result'),
	computing: 'Working it out…',
	failed:
		'The result could not be worked out. The answers are safe on this device. Please try again.',
	toQuestions: 'Back to the questions',
	toPlan: 'Next steps',
	toReport: (reportName) => `${reportName} as PDF`,
	incomplete: (missing, asked) =>
		missing === 1
			? `1 of ${asked} answers is missing: the result is provisional.`
			: `${missing} of ${asked} answers are missing: the result is provisional.`,
	gradesMissing: (count) =>
		count === 1
			? 'For 1 answer its evidence is still missing: for now it counts as an impression.'
			: `For ${count} answers their evidence is still missing: for now they count as impressions.`,
	firstReading: (verdict, date, share, needed) =>
		`First reading, as of ${date}: “${verdict}”. It stays in view until the answers cover ${needed}% of the full questionnaire; they cover ${share}% now.`,
	example: {
		invented: 'Invented example: the organisation does not exist and the answers are made up.',
		documented: 'Documented example: Milan, reconstructed from public sources.'
	},
	ifConfirmed: 'If the answers are confirmed',
	now: 'For now',
	route: 'Recommended route',
	routeHow: {
		municipality:
			'This is a suggestion: it depends on the result, the kind of body and its inhabitants.',
		company: 'This is a suggestion: it depends on the result and on a network to join.',
		alliance: 'This is a suggestion: it depends on the result.'
	},
	clarify: 'To clear up first',
	clarifyLead: 'These are not wrong answers: they are points to find out or to document.',
	clarifyMore: (count) =>
		count === 1 ? 'One more point to clear up' : `${count} more points to clear up`,
	ascertain: (who) => `To be ascertained. Who knows: ${who}`,
	confirm: (grade) => `To be confirmed with a document. For now: ${grade}.`,
	giveGrade: 'To say what the answer is based on.',
	notConcerned: (conditions) => `Does not concern you: ${conditions}`,
	firstMove: (step) => `How to begin: ${step}`,
	traitsHeading: 'Trait by trait',
	traitsHint: 'Open a trait to see which answers its score comes from, and what Milan did.',
	traitScore: (score) => `${score} out of 100`,
	traitFrom: 'The score is the mean of these answers; each level is worth 25 points.',
	traitFromNone: 'No answer has a level yet: there is no score.',
	traitAnswer: (level, importance) => `level ${level} of 4, weight ${importance}`,
	traitNoLevel: (state) => `${state}, does not count`,
	milan: 'What Milan did',
	chartTable: 'The same numbers in a table',
	surety: 'How well this result holds',
	suretyHint: 'Every number opens and says where it comes from.',
	support: 'How well it holds',
	supportValue: (count) => `${count} simulations out of 100`,
	readiness: 'Readiness',
	interval: 'Range in 90 simulations out of 100',
	from: (low, high) => `from ${low} to ${high}`,
	coverage: 'Weight of the questions with a level',
	evidence: 'Strength of the evidence',
	bounds: 'If every “not known yet” were at worst or at best',
	weakest: 'Weakest trait',
	evidenceHow: (value, word) => `${word} (${value})`,
	histogramColumns: { range: 'Readiness', share: 'Simulations' },
	columns: {
		trait: 'Trait',
		weight: 'Weight',
		score: 'Score',
		moved: (slope) => `1 + ${slope} × score`,
		known: 'With a level',
		evidence: 'Strength of the evidence',
		verdict: 'Verdict'
	},
	readinessSum: (readiness, slope) =>
		`The last column is averaged geometrically, each trait with its weight. Take 1 away and divide by ${slope}: ${readiness}.`,
	knownOf: (known, applicable, share) => `${known} of ${applicable} (${share} of the weight)`,
	coverageSum: 'It is the mean of the shares of weight, each trait with its weight.',
	evidenceSum: (verified, document, statement, impression) =>
		`A verified document counts ${verified}, a document ${document}, the word of the person in charge ${statement}, an impression ${impression}. Then the mean is taken, with the weights.`,
	supportSum:
		'Support adds up the simulations with this verdict or a better one. For the lowest verdict only its own count.',
	limits: 'Conventions and limits'
};
