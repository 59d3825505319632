export const answer = {
	title: 'Domande',
	pageTitle: (organization: string) =>
		organization ? `Domande · ${organization}` : 'Domande · nuova autovalutazione',
	traits: 'Tratti',
	traitProgress: (answered: number, asked: number) => `${answered} su ${asked}`,
	traitFlagged: (count: number) => (count === 1 ? '1 da rivedere' : `${count} da rivedere`),
	progress: (answered: number, asked: number) => `${answered} di ${asked} risposte`,
	question: (number: number, total: number) => `Domanda ${number} di ${total}`,
	blocking: {
		municipality: 'Condizione indispensabile',
		company: 'Condizione di base',
		alliance: 'Condizione indispensabile'
	},
	limiting: 'Condizione da completare',
	minimum: (level: number) => `serve almeno il livello ${level}`,
	levels: 'Quale descrizione corrisponde a oggi?',
	keys: (notApplicable: boolean) =>
		`Da tastiera: con Tab fino ai livelli, poi 0–4, N${notApplicable ? ', X' : ''}; Invio va avanti.`,
	unknown: 'Non so ancora',
	whoWouldKnow: 'Chi lo saprebbe?',
	whoWouldKnowHint: 'Un ufficio o un ruolo, non il nome di una persona.',
	notApplicable: 'Non riguarda noi',
	notApplicableReason: 'Perché non vi riguarda?',
	notApplicableRequired: 'Scrivete il motivo: comparirà nella relazione.',
	evidence: 'Su che cosa si basa la risposta?',
	evidenceFirstLevel: 'Prima scegliete un livello.',
	evidenceKeys: 'Da tastiera, qui: A, B, C o D; Invio va avanti.',
	grades: {
		A: { name: 'Documento verificato', text: 'Controllato da una seconda persona, ultimi 12 mesi' },
		B: { name: 'Documento disponibile', text: 'Esiste, ma non è stato verificato o è più vecchio' },
		C: {
			name: 'Dichiarazione del responsabile',
			text: 'Lo dice chi se ne occupa, niente di scritto'
		},
		D: { name: 'Impressione', text: 'È ciò che sembra, nessuno lo ha accertato' }
	},
	document: 'Documento verificato',
	documentTitle: 'Titolo',
	documentDate: 'Data',
	documentVerifiedBy: 'Chi lo ha verificato (ruolo)',
	documentIncomplete:
		'Senza titolo, data e chi ha verificato, la risposta vale come «documento disponibile».',
	notes: 'Note e collegamenti',
	evidenceNote: 'Dove si trova la prova',
	link: 'Collegamento (https://…)',
	linkInvalid: 'L’indirizzo deve iniziare con https:// o mailto:. Non è stato salvato.',
	comment: 'Commento',
	personalDataHint: 'Non scrivete di singole persone, della loro salute o di iscrizioni sindacali.',
	flag: 'Da rivedere',
	hinders: 'Da noi questo aspetto ostacola',
	clear: 'Togli la risposta',
	cleared: 'Risposta tolta.',
	undo: 'Annulla',
	previous: 'Indietro',
	next: 'Avanti',
	changeDetails: 'Modifica i dati',
	toResult: 'Vai all’esito',
	trait: 'Il tratto',
	why: 'Perché conta',
	whatCounts: 'Che cosa vale',
	where: 'Dove si trova la prova',
	whoKnows: 'Chi lo sa',
	milan: 'Che cosa ha fatto Milano',
	difficulties: 'Difficoltà note altrove',
	compliance:
		'Una risposta bassa può mostrare un obbligo non rispettato. Resta su questo dispositivo e nel file con i dati: non entra nelle copie senza dati. Potete anche non rispondere.',
	extend: 'Passa al questionario completo',
	extendText:
		'Questa è la prima lettura. Il questionario completo tiene le risposte date e ne chiede altre, ciascuna con la sua base.',
	basis: {
		documented: 'documentato',
		inferred: 'dedotto da noi',
		'not-documented': 'non documentato'
	},
	source: (text: string) => `Fonte: ${text}`,
	openingOnly: 'letta solo la parte iniziale',
	words: 'Le parole',
	help: 'Spiegazioni',
	whoAnswers: 'Chi risponde',
	responsible: 'Sono responsabile delle materie di cui si parla',
	responsibleHint:
		'Nella prima lettura la base si chiede solo per le condizioni. Se ne rispondete voi, le altre risposte valgono come dichiarazione del responsabile; altrimenti come impressione.',
	saveIdle: 'Si salva da sé, a ogni risposta',
	saving: 'Si salva…',
	saved: 'Salvato su questo dispositivo',
	notSaved: 'Non salvato',
	temporary: 'Solo in memoria: si perde alla chiusura',
	provisional: 'Quadro provvisorio',
	provisionalText: (low: number, high: number, answered: number) =>
		`Da ${answered} risposte: l’indice di preparazione sta tra ${low} e ${high} su 100.`,
	provisionalNone: 'Compare dopo le prime tre risposte.',
	example: 'Esempio: potete cambiare le risposte, le vostre autovalutazioni non ne risentono.',
	notFound: 'Questa autovalutazione non è su questo dispositivo.',
	notFoundHint:
		'Forse è stata fatta con un altro browser o dispositivo. Se avete il file, apritelo dalla pagina iniziale.',
	unknownModel:
		'Queste risposte sono di una versione del modello che questo Innesto non ha. Aggiornate Innesto e riprovate: le risposte restano al sicuro.',
	unreachable:
		'Non è stato possibile caricare le domande. Collegatevi alla rete e ricaricate la pagina. Le risposte già salvate restano su questo dispositivo.',
	changedElsewhere: 'Questa risposta è stata cambiata in un’altra scheda.',
	keepMine: 'Tieni la mia',
	takeTheirs: 'Prendi l’altra',
	mine: (text: string) => `La mia: ${text}`,
	theirs: (text: string) => `L’altra: ${text}`,
	levelName: (level: number) => `livello ${level}`,
	noAnswer: 'nessuna risposta',
	saveFile: 'Salva una copia su file',
	copyFailed:
		'La copia non è riuscita. Le risposte sono ancora in questa pagina: lasciatela aperta e riprovate.',
	leaveUnsaved:
		'Alcune risposte sono solo in questa pagina e non sono salvate. Lasciare la pagina e perderle?'
};
