/** Words that screens and report share, in Italian. One word per thing. */
export const terms = {
	support: {
		robust: 'solida',
		likely: 'buona',
		tentative: 'provvisoria',
		borderline: 'in bilico'
	},
	conditionKinds: { blocking: 'indispensabile', limiting: 'da completare' },
	conditionStates: {
		met: 'soddisfatta',
		'at-minimum': 'al minimo',
		'not-met': 'non soddisfatta',
		unknown: 'da accertare',
		'not-applicable': 'non riguarda'
	},
	evidenceGrades: {
		A: 'documento verificato',
		B: 'documento disponibile',
		C: 'dichiarazione del responsabile',
		D: 'impressione'
	},
	evidenceStrength: { high: 'alta', moderate: 'media', low: 'bassa', 'very-low': 'molto bassa' },
	answerStates: {
		level: 'risposta con un livello',
		unknown: 'non si sa ancora',
		unanswered: 'senza risposta',
		'not-applicable': 'non riguarda'
	},
	routes: {
		alone: 'da soli',
		associated: 'in forma associata',
		joining: 'aderendo a una rete',
		promoting: 'promuovendo una rete',
		preparing: 'preparandosi prima di partecipare'
	},
	/** Of a body that acts for several municipalities. */
	routeKept: 'siete già in forma associata: conviene restare così',
	/** Of an alliance. */
	routeNone: 'nessuna: siete già una rete, e a un’alleanza non se ne propone un’altra',
	costs: {
		none: 'nessun costo oltre al lavoro',
		low: 'costo basso',
		medium: 'costo medio',
		high: 'costo alto'
	},
	basis: {
		documented: 'documentato',
		inferred: 'dedotto da noi',
		'not-documented': 'non documentato'
	},
	sets: { quick: 'prima lettura', full: 'questionario completo' },
	organizations: { municipality: 'Ente', company: 'Impresa', alliance: 'Alleanza' },
	notEnough: {
		'nothing-known': 'nessuna risposta ha ancora un livello',
		'blocking-unknown': 'almeno una condizione indispensabile è da accertare',
		coverage: 'troppe domande sono ancora senza livello',
		evidence: 'le risposte poggiano per lo più su impressioni',
		evidenceFew: 'gli elementi a sostegno sono ancora pochi',
		support: 'l’esito cambia in troppe simulazioni'
	},
	/** What reads otherwise for a company. */
	company: {
		conditionKinds: { blocking: 'di base' },
		notEnough: { 'blocking-unknown': 'almeno una condizione di base è da accertare' }
	}
};

export type Terms = typeof terms;
