/** The words of the blank questionnaire in Italian; the model brings its own. */
export const blankTexts = {
	title: 'Questionario da compilare',
	subject: 'Le domande di Innesto da compilare a mano: si può replicare il modello MIRE?',
	count: (questions: number) => (questions === 1 ? '1 domanda' : `${questions} domande`),
	model: (id: string, version: string) => `Modello ${id} ${version}`,
	rule: 'Per ogni domanda si segna un solo livello: il più alto che oggi è vero per intero.',
	ruleDetail:
		'I livelli si sommano: ciascuno comprende quelli più bassi. Nel dubbio fra due vale il più basso.',
	paper:
		'Le risposte scritte qui non danno da sole un esito: lo calcola Innesto, quando vengono riportate.',
	footer: (model: string) => `Autovalutazione, non certificazione · ${model}`,
	guide: {
		title: 'Come si compila',
		steps: [
			'Leggete la domanda e poi i cinque livelli, dal più basso. I livelli si sommano: ciascuno comprende quelli prima.',
			'Segnate il livello più alto che oggi è vero per intero. Nel dubbio fra due vale il più basso.',
			'Conta ciò che c’è oggi, non ciò che è in programma.',
			'Se non lo sapete, segnate «Non so ancora» e scrivete chi lo saprebbe. È una risposta utile.',
			'Le condizioni di avvio sono scritte sotto la domanda, con il livello minimo.',
			'Non scrivete di singole persone, della loro salute o di iscrizioni sindacali.',
			'Alla fine riportate le risposte in Innesto: darà esito, condizioni e primi passi.'
		],
		base: 'La base della risposta',
		baseText: {
			quick: 'Si chiede solo per le condizioni. Dice su che cosa poggia il livello segnato.',
			full: 'Si chiede per ogni domanda. Dice su che cosa poggia il livello segnato.'
		},
		grades: {
			A: 'A: documento verificato. Lo ha controllato una seconda persona negli ultimi 12 mesi. Nelle note vanno titolo, data e chi lo ha verificato.',
			B: 'B: documento disponibile. Esiste, ma non è stato verificato o è più vecchio.',
			C: 'C: dichiarazione del responsabile. Lo dice chi se ne occupa, niente di scritto.',
			D: 'D: impressione. È ciò che sembra, nessuno lo ha accertato.'
		}
	},
	profile: {
		title: 'Chi risponde',
		entriesSummary: 'Righe da compilare a mano',
		entry: 'Voce',
		writeHere: 'Da scrivere',
		entries: {
			organization: 'Nome dell’organizzazione',
			territory: 'Territorio',
			respondent: 'Ufficio o ruolo di chi risponde',
			date: 'Data',
			call: 'Avviso o piano a cui agganciarsi, con la scadenza'
		},
		responsible: 'Rispondo delle materie trattate in queste domande',
		facts: 'La vostra organizzazione',
		factsText: 'Una casella per riga. Da qui dipendono alcune domande e l’aiuto dato.'
	},
	questions: {
		title: 'Le domande',
		question: (number: number, wording: string) => `${number}. ${wording}`,
		condition: 'Condizione',
		conditions: {
			blocking: (minimum: number) => `Indispensabile: serve almeno il livello ${minimum}.`,
			/** Of a company. */
			basic: (minimum: number) => `Di base: serve almeno il livello ${minimum}.`,
			limiting: (minimum: number) => `Da completare: serve almeno il livello ${minimum}.`
		},
		onlyFor: 'Solo per',
		onlyForText: (fact: string, options: string) => `${fact}: ${options}`,
		help: 'Che cosa vale',
		whoKnows: 'Chi lo sa',
		compliance:
			'Una risposta bassa può mostrare un obbligo non rispettato: tenete per voi questa pagina. Potete anche non rispondere.',
		levelsSummary: (wording: string) => `Caselle per rispondere a: ${wording}`,
		columns: { box: 'Segno', level: 'Livello', today: 'Oggi da noi' },
		unknown: 'Non so ancora. Lo saprebbe (ufficio o ruolo):',
		notApplicable: 'Non riguarda noi, perché:',
		base: 'Base',
		notes: 'Note'
	}
};

export type BlankTexts = typeof blankTexts;
