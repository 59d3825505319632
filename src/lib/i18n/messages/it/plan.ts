export const plan = {
	title: 'Prossimi passi',
	pageTitle: (organization: string) =>
		organization ? `Prossimi passi · ${organization}` : 'Prossimi passi',
	toResult: 'Torna all’esito',
	toReport: (reportName: string) => reportName,
	computing: 'Si cercano le azioni…',
	failed:
		'Le azioni proposte non si sono potute calcolare. Il piano è al sicuro su questo dispositivo.',
	saveIdle: 'Si salva da sé, a ogni modifica',
	plan: 'Il piano',
	planHint:
		'Nell’ordine che decidete. L’esito cambia quando cambiano le risposte, non quando un’azione è segnata come fatta.',
	planNone:
		'Il piano è vuoto. Prendete le prime azioni da quelle proposte qui sotto, o scrivetene una.',
	statusOf: (title: string) => `Stato di «${title}»`,
	up: (title: string) => `Sposta prima «${title}»`,
	down: (title: string) => `Sposta dopo «${title}»`,
	remove: (title: string) => `Togli dal piano «${title}»`,
	moved: (title: string, place: number, count: number) => `«${title}»: posto ${place} di ${count}.`,
	removed: (title: string) => `Tolta dal piano: «${title}».`,
	restored: (title: string) => `Rimessa nel piano: «${title}».`,
	added: (title: string) => `Aggiunta al piano: «${title}».`,
	addedMany: (count: number) =>
		count === 1 ? 'Aggiunta al piano una azione.' : `Aggiunte al piano ${count} azioni.`,
	undo: 'Rimettila',
	edit: 'Modifica',
	fields: {
		title: 'Che cosa',
		owner: 'Chi se ne occupa',
		due: 'Entro',
		days: 'Giorni di lavoro',
		cost: 'Ordine di spesa'
	},
	modelHint: 'Se lo lasciate vuoto, torna il testo del modello.',
	ownerHint: 'Un ruolo o un ufficio, non il nome di una persona.',
	costUnknown: 'Non indicato',
	titleMissing: 'Scrivete che cosa c’è da fare.',
	daysWrong: 'I giorni sono un numero da 0 a 10.000. Vale ancora quello di prima.',
	dueWrong: 'Scrivete una data intera, dal 2000 in poi. Vale ancora quella di prima.',
	by: (day: string) => `entro il ${day}`,
	past: 'Questa data è passata.',
	afterCall: (day: string) => `È dopo la scadenza dell’avviso, il ${day}.`,
	doneHint: 'L’esito cambia quando rispondete di nuovo alla domanda:',
	moves: 'Riguarda la domanda:',
	firstStep: (step: string) => `Si comincia così: ${step}`,
	own: 'Un’azione vostra',
	addOwn: 'Aggiungi al piano',
	suggested: 'Azioni proposte',
	suggestedHint:
		'Prima ciò che manca per partire, poi ciò che rende di più per lo sforzo. I testi si cambiano nel piano.',
	/** For a company. */
	companyTiers: {
		'blocking-failed': 'Condizioni di base che mancano',
		'blocking-unknown': 'Condizioni di base da accertare'
	},
	tiers: {
		'blocking-failed': 'Condizioni indispensabili che mancano',
		'blocking-unknown': 'Condizioni indispensabili da accertare',
		'limiting-failed': 'Condizioni da completare',
		clarify: 'Da chiarire: l’esito ne dipende',
		improve: 'Per rafforzare le basi'
	},
	add: 'Aggiungi al piano',
	inPlan: 'Nel piano: mostrala',
	gain: (points: string) =>
		points === '1' ? '(+1 punto di indice)' : `(+${points} punti di indice)`,
	addPath: (count: number, verdict: string, reached: boolean) =>
		count === 1
			? `Aggiungi l’azione che ${reached ? 'porta' : 'avvicina'} a «${verdict}»`
			: `Aggiungi le ${count} azioni che ${reached ? 'portano' : 'avvicinano'} a «${verdict}»`,
	pathHow: 'È una via trovata un passo alla volta: potrebbe essercene una più breve.',
	pathShort: (verdict: string) =>
		`Da sole non bastano per «${verdict}»: prima va chiarito ciò che non si sa.`,
	pathPlanned: (verdict: string, reached: boolean) =>
		`Le azioni che ${reached ? 'portano' : 'avvicinano'} a «${verdict}» sono tutte nel piano`,
	pathLacking: (questions: string) => `Per questo il modello non ha un’azione: ${questions}`,
	conflict: {
		text: 'Il piano è stato cambiato anche in un’altra scheda. Quale volete tenere?',
		mine: 'Il piano di questa scheda',
		theirs: 'Il piano dell’altra scheda',
		nothing: 'nessuna azione',
		keepMine: 'Tieni questo',
		takeTheirs: 'Prendi l’altro'
	}
};
