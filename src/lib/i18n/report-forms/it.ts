/** Words for choosing the form of a report; they come with the form, after the page. */
export const reportForms = {
	format: 'Tipo di file',
	formats: {
		pdf: 'PDF',
		html: 'Pagina web',
		docx: 'Documento Word',
		xlsx: 'Foglio di calcolo',
		csv: 'Tabella CSV'
	},
	formatHints: {
		pdf: 'da consegnare e conservare: si riapre con Innesto',
		html: 'da leggere in ogni browser, anche sul telefono',
		docx: 'da modificare, con titoli, indice e grafici',
		xlsx: 'risposte, tratti, condizioni, piano: per Excel e programmi simili',
		csv: 'solo le risposte, da unire a quelle di altri'
	},
	cut: 'Quale relazione',
	cuts: {
		short: 'Breve',
		full: 'Completa',
		publication: 'Copia da pubblicare',
		own: 'A scelta'
	},
	cutHints: {
		short: 'da sei a otto pagine, da allegare a un atto o a una lettera',
		full: 'tutti i capitoli, da tenere agli atti',
		publication:
			'Nessun dato dentro, né nomi di persone, commenti, note, firme; in copertina c’è posto per il protocollo. Restano i titoli delle azioni: rileggeteli.',
		own: 'i capitoli che avete scelto voi',
		ownPublication: 'I capitoli che avete scelto voi. Resta una copia da pubblicare.'
	},
	chapterHints: {
		summary: 'una pagina, per la riunione',
		profile: 'i tratti con grafico e tabella, accanto all’obiettivo',
		conditions: 'lo stato di ciascuna e che cosa serve',
		traits: 'ogni tratto da vicino: livelli, forze, difficoltà, opportunità',
		answers: 'ogni domanda con base e commenti',
		surety: 'simulazioni, che cosa cambierebbe l’esito, che cosa chiarire',
		goals: 'le misure presenti per obiettivo dell’Agenda 2030',
		plan: 'le azioni, una via verso l’esito successivo',
		crosswalk: 'i temi comuni a certificazioni note',
		law: 'le norme citate, con la data',
		method: 'il calcolo, le convenzioni, le fonti'
	},
	matter: {
		title: 'Logo, colore, commento, firme',
		remembered: 'Resta su questo dispositivo, per le prossime relazioni di questa autovalutazione.',
		notPublished: 'Nella copia da pubblicare commento e firme non compaiono.',
		notRemembered:
			'Questi testi non si sono potuti conservare. Le risposte sono al sicuro, e il file si può fare lo stesso.',
		comment: 'Commento',
		commentHint: (left: string) => `Compare dopo la sintesi. Restano ${left} caratteri.`,
		role: 'Ruolo di chi commenta',
		roleHint: 'Per esempio: la sindaca, la direzione del personale.',
		signers: 'Chi firma',
		signersHint: 'Un ruolo per riga, al massimo otto. Ognuno avrà lo spazio per nome e firma.',
		signersTooMany: 'I ruoli sono più di otto: si stampano i primi otto.',
		place: 'Luogo',
		day: 'Data delle firme',
		dayHint: 'Lasciate vuoto ciò che si scriverà a mano.',
		logo: 'Logo o stemma',
		logoHint: 'PNG, JPEG o SVG, fino a 2 MB. Apre la copertina; si conserva solo l’immagine.',
		removeLogo: 'Togli il logo',
		logoText: 'Che cosa mostra il logo',
		logoTextHint: 'Per chi non lo vede. Se è vuoto, vale il nome dell’organizzazione.',
		logoProblems: {
			'too-large': 'Il file supera i 2 MB. Sceglietene uno più piccolo.',
			'too-many-pixels': 'L’immagine è troppo grande. Riducetela a 4.000 pixel per lato.',
			'not-a-picture':
				'Questo file non si può usare come logo. Serve un PNG, un JPEG o un SVG semplice.',
			'not-readable': 'L’immagine non si è potuta leggere. Salvatela di nuovo come PNG.'
		},
		accent: 'Un colore vostro per fascia, filetti e titoli',
		accentColor: 'Colore',
		accentDarkened: (color: string) =>
			`È troppo chiaro per leggersi sul bianco: si stampa più scuro, ${color}.`,
		confidential: 'Riservato',
		confidentialHint: 'La parola compare in copertina e in testa a ogni pagina.',
		supportedBy: 'Con il supporto di',
		supportedByHint: 'Facoltativo: chi vi ha aiutato. Compare in copertina.'
	},
	copy: 'Tipo di copia',
	workingCopy: 'Copia di lavoro',
	workingCopyHint: 'Contiene tutto ciò che avete risposto. Non si riapre con Innesto.',
	sharedCopy: 'Copia per altri',
	sharedCopyHint:
		'Senza le risposte sul rispetto di obblighi di legge. Se commenti e note non vanno diffusi, togliete il capitolo «Risposte».',
	sharedTablesHint:
		'Senza rispondenti, commenti e note, e senza le risposte sul rispetto di obblighi di legge.',
	acts: {
		heading: 'Bozze di atto',
		explained:
			'Tre bozze per la Giunta, il Consiglio o l’assemblea dei sindaci. Prendono atto dell’autovalutazione; tra parentesi quadre, ciò che resta da completare o verificare.',
		shared: 'Si scrivono senza nomi e senza le risposte sul rispetto di obblighi di legge.',
		download: 'Scarica le bozze di atto (Word)'
	}
};

export type ReportFormWords = typeof reportForms;
