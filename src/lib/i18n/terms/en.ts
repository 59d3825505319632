import type { Terms } from './it.ts';

/** Words that screens and report share, in English. */
export const terms: Terms = {
	support: {
		robust: 'solid',
		likely: 'good',
		tentative: 'provisional',
		borderline: 'in the balance'
	},
	conditionKinds: { blocking: 'indispensable', limiting: 'to complete' },
	conditionStates: {
		met: 'met',
		'at-minimum': 'at the minimum',
		'not-met': 'not met',
		unknown: 'to be ascertained',
		'not-applicable': 'not applicable'
	},
	evidenceGrades: {
		A: 'verified document',
		B: 'document available',
		C: 'statement of the person in charge',
		D: 'impression'
	},
	evidenceStrength: { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' },
	answerStates: {
		level: 'answered with a level',
		unknown: 'not known yet',
		unanswered: 'not answered',
		'not-applicable': 'not applicable'
	},
	routes: {
		alone: 'on your own',
		associated: 'together with other bodies',
		joining: 'by joining a network',
		promoting: 'by promoting a network',
		preparing: 'by preparing first'
	},
	/** Of a body that acts for several municipalities. */
	routeKept: 'you already act together: it is best to stay so',
	/** Of an alliance. */
	routeNone: 'none: you already are a network, and an alliance is not recommended another',
	costs: {
		none: 'no cost beyond the work',
		low: 'low cost',
		medium: 'medium cost',
		high: 'high cost'
	},
	basis: {
		documented: 'documented',
		inferred: 'inferred by us',
		'not-documented': 'not documented'
	},
	sets: { quick: 'first reading', full: 'full questionnaire' },
	organizations: { municipality: 'Public body', company: 'Company', alliance: 'Alliance' },
	notEnough: {
		'nothing-known': 'no answer has a level yet',
		'blocking-unknown': 'at least one indispensable condition is still to be ascertained',
		coverage: 'too many questions have no level yet',
		evidence: 'the answers rest mostly on impressions',
		evidenceFew: 'too little backs the answers so far',
		support: 'the verdict changes in too many simulations'
	},
	/** What reads otherwise for a company. */
	company: {
		conditionKinds: { blocking: 'basic' },
		notEnough: { 'blocking-unknown': 'at least one basic condition is still to be ascertained' }
	}
};
