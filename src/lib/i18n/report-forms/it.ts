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
			'Senza dati, nomi di persone, commenti, note e firme; in copertina c’è posto per il protocollo. Restano i titoli delle azioni: rileggeteli.',
		own: 'i capitoli che avete scelto voi',
		ownPublication: 'I capitoli che avete scelto voi. Resta una copia da pubblicare.'
	},
	chapterHints: {
		summary: 'una pagina, per la riunione',
		profile: 'i tratti con grafico e tabella, accanto a Milano',
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
