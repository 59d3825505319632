export const conditions = {
	lead: 'Senza le condizioni indispensabili non si parte. Quelle da completare si possono costruire strada facendo.',
	count: (parts: string) => `Qui: ${parts}.`,
	counts: {
		met: (count: number) => (count === 1 ? '1 soddisfatta' : `${count} soddisfatte`),
		'at-minimum': (count: number) =>
			count === 1 ? '1 soddisfatta al minimo' : `${count} soddisfatte al minimo`,
		'not-met': (count: number) => (count === 1 ? '1 non soddisfatta' : `${count} non soddisfatte`),
		unknown: (count: number) => `${count} da accertare`,
		'not-applicable': (count: number) => `${count} fuori dal caso`
	},
	none: 'Nessuna condizione di avvio riguarda le domande di questa lettura.',
	headings: { blocking: 'Indispensabili', limiting: 'Da completare' },
	tableSummary: {
		blocking: 'Le condizioni indispensabili: stato, base della risposta, che cosa le soddisfa.',
		limiting: 'Le condizioni da completare: stato, base della risposta, che cosa le soddisfa.'
	},
	columns: {
		condition: 'Condizione',
		state: 'Stato',
		evidence: 'Base',
		meets: 'Che cosa la soddisfa'
	},
	toConfirm: 'da confermare',
	noEvidence: 'nessuna',
	gradeMissing: 'ancora da indicare',
	level: (level: number) => `livello ${level} di 4`,
	minimum: (level: number, anchor: string) => `Livello ${level}: ${anchor}`,
	toDo: (title: string) => `Da fare: ${title}`,
	owner: (owner: string) => `Se ne occupa: ${owner}`,
	knownBy: (who: string) => `Lo sa: ${who}`,
	sealState: (state: string, kind: 'blocking' | 'limiting') =>
		kind === 'blocking' ? `${state} (indispensabile)` : `${state} (tra quelle da completare)`,
	atMinimumNote: 'Al minimo vuol dire che basta un passo indietro per perderla.'
};
