export const plan = {
	ownLead: 'Le azioni scelte, nell’ordine deciso. Un’azione fatta conta quando cambia la risposta.',
	suggestedLead:
		'Non c’è ancora un piano. Queste azioni vengono per prime: le condizioni che mancano, poi ciò che rende di più per lo sforzo.',
	nothing: 'Non ci sono azioni da proporre: ogni domanda è al livello a cui mirare.',
	summary: 'Una riga per azione: che cosa, chi, entro quando, con quale impegno.',
	columns: {
		action: 'Azione',
		owner: 'Chi',
		due: 'Entro',
		effort: 'Impegno',
		status: 'Stato',
		level: 'Livello'
	},
	own: 'azione aggiunta',
	clarify: (question: string) => `Chiarire: ${question}`,
	noDate: 'da fissare',
	noOwner: 'da decidere',
	statuses: { 'to-do': 'da fare', doing: 'in corso', done: 'fatta', dropped: 'lasciata' },
	moves: (from: number, to: number) => `da ${from} a ${to}`,
	ascertain: 'da accertare',
	confirm: 'da confermare',
	pathHeading: (verdict: string) => `Una via verso «${verdict}»`,
	pathReached: (steps: number) =>
		steps === 1 ? 'Basta un passo.' : `Ci si arriva in ${steps} passi.`,
	pathWork: (days: string) => `In tutto: ${days}.`,
	pathHow: 'È una via trovata un passo alla volta: potrebbe esisterne una più breve.',
	pathLater:
		'Una via verso l’esito successivo si potrà tracciare quando si conosceranno le risposte che mancano.',
	pathShort: (steps: number) =>
		`Anche con ${steps} passi, fino al livello a cui mirare, non ci si arriva. Prima va chiarito ciò che non si sa.`,
	pathStep: (what: string, to: number, readiness: string) =>
		`${what}: livello ${to}, indice ${readiness}`,
	andThen: '; poi ',
	pathCaption: 'L’indice oggi e dopo ogni passo, numerato come nel testo. Tratteggio: le soglie.',
	pathAlt: (steps: number, start: string, end: string) =>
		`Una scala di ${steps} passi: l’indice sale da ${start} a ${end}.`,
	projectionHeading: 'Oggi e tra dodici mesi',
	projectionLead: (day: string) =>
		`Se le azioni del piano con una data saranno concluse entro il ${day}, ciascuna con un documento che lo mostra.`,
	projectionSummary: 'Una riga per dato: oggi e tra dodici mesi.',
	projectionColumns: { what: 'Che cosa', today: 'Oggi', then: 'Tra dodici mesi' },
	projectionRows: {
		verdict: 'Esito',
		readiness: 'Indice di preparazione',
		interval: 'Intervallo in 90 simulazioni su 100',
		failing: 'Condizioni non soddisfatte o da accertare'
	},
	interval: (low: string, high: string) => `da ${low} a ${high}`
};
