/** What reads otherwise for a company: its conditions are basic ones, as its verdict calls them. */
export const company = {
	verdict: {
		byCondition: (failed: number) =>
			failed === 1
				? 'Una condizione di base non è soddisfatta: l’esito dipende da questa.'
				: `${failed} condizioni di base non sono soddisfatte: l’esito dipende da queste.`
	},
	conditions: {
		lead: 'Senza le condizioni di base non si parte. Quelle da completare si possono costruire strada facendo.',
		headings: { blocking: 'Di base', limiting: 'Da completare' },
		tableSummary: {
			blocking: 'Le condizioni di base: stato, base della risposta, che cosa le soddisfa.',
			limiting: 'Le condizioni da completare: stato, base della risposta, che cosa le soddisfa.'
		},
		sealState: (state: string, kind: 'blocking' | 'limiting') =>
			kind === 'blocking' ? `${state} (di base)` : `${state} (tra quelle da completare)`
	},
	method: {
		conditions: (blocking: number, failed: number, verdict: string) =>
			`Condizioni di base: ${blocking}; non soddisfatte: ${failed}. Ne basta una non soddisfatta per l’esito «${verdict}».`,
		foundations: (name: string) =>
			`«${name}»: nessuna condizione di base è mancante, ma l’indice o un tratto è sotto soglia.`,
		supportRobust:
			'«Solida» vale solo con più rispondenti, o con documenti verificati su ogni condizione di base.',
		weightsLead:
			'I pesi sono una nostra convenzione: 3 con una condizione di base, 2 con una da completare, 1 senza, 0 solo profilo.'
	}
};
