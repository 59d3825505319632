import type { ReportTexts } from '../it.ts';

export const profile: ReportTexts['profile'] = {
	lead: (scored, total) => `Traits with a score: ${scored} of ${total}. It runs from 0 to 100.`,
	leadNone: 'No trait has a score yet: answers with a level are missing.',
	reconstructed:
		'The traits are reconstructed from public sources: the list is not the researchers’ nor the City of Milan’s.',
	here: 'here',
	target: 'target',
	radarAlt: (total, highest, lowest) =>
		`Radar chart of ${total} traits. Highest score: ${highest}. Lowest: ${lowest}.`,
	radarAltFlat: (total, value) =>
		`Radar chart of ${total} traits. All traits with a score stand at ${value}.`,
	radarGaps: (count) =>
		count === 1
			? 'One trait has no score and leaves a gap.'
			: `${count} traits have no score and leave a gap.`,
	radarCaption:
		'The traits here (filled area) and the level to aim at (dashed line). The same numbers are in the table.',
	traitScore: (trait, score) => `${trait} (${score})`,
	numbers: 'The numbers, trait by trait',
	tableSummary:
		'One row a trait: score here, target, questions with a level, strength of the evidence.',
	columns: {
		trait: 'Trait',
		score: 'Here',
		target: 'Target',
		coverage: 'Questions with a level',
		evidence: 'Evidence'
	},
	coverage: (known, applicable) => `${known} of ${applicable}`,
	missing: {
		'nothing-applicable': 'not applicable',
		'nothing-known': 'not known yet',
		'no-weight': 'no weight',
		'not-simulated': 'not computed',
		'single-respondent': 'one voice only',
		'insufficient-basis': 'too little to go on'
	},
	evidenceNotAsked: 'not asked in the first reading',
	profileOnly: 'profile only, not part of readiness',
	notAsked: (traits) => `Without questions in this reading: ${traits}.`,
	overall: (coverage, evidence) =>
		`Overall, answers with a level cover ${coverage} of the weight. The evidence is ${evidence}.`,
	weakest: (traits, score) => `Weakest trait: ${traits} (${score} out of 100).`,
	weakestMany: (traits, score) =>
		`Weakest traits, with the same score: ${traits} (${score} out of 100).`,
	allEqual: (score) => `All traits with a score stand at ${score} out of 100.`,
	imbalance: (readiness, arithmetic) =>
		`Readiness is ${readiness}, the plain mean would be ${arithmetic}: weak traits hold the others back.`,
	balanced: (readiness) => `Readiness is ${readiness}: the traits are in balance.`,
	milan: 'What Milan did',
	milanLead:
		'Milan is told in words, never as a level. The code is the source’s; in small type, what the sources do not say.',
	milanSummary: 'One row a trait: what Milan did, with the sources.',
	sourcesIn: 'The codes refer to the',
	sources: 'Sources',
	claim: (text, origin) => `${text} (${origin})`
};
