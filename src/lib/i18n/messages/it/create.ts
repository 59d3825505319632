export const create = {
	pageTitle: 'Nuova autovalutazione · Innesto',
	heading: 'Nuova autovalutazione',
	lead: 'Poche notizie per porre solo le domande che vi riguardano. Si possono cambiare dopo.',
	required: 'I campi senza la scritta «facoltativo» servono per cominciare.',
	optional: 'facoltativo',

	who: 'Per chi è?',
	audiences: {
		municipality: {
			name: 'Comune o Ambito sociale',
			text: 'Anche unione di Comuni, comunità montana o azienda speciale. Si valuta se avviare l’iniziativa, da soli o con altri.'
		},
		company: {
			name: 'Impresa',
			text: 'Di ogni dimensione. Da sola non replica il modello: si valuta se aderire a una rete locale, o promuoverla.'
		},
		alliance: {
			name: 'Alleanza locale',
			text: 'Più soggetti insieme, pubblici e privati. Si valuta se la rete può reggersi.'
		}
	},
	facts: 'Qualche dato',
	factsLoading: 'Si preparano le domande…',
	factsFailed:
		'Le domande non si sono caricate: serve la rete la prima volta. Quello che avete scritto è ancora qui.',
	tryAgain: 'Riprova',
	chooseOne: 'Scegliete…',

	organization: 'Nome e luogo',
	name: 'Nome',
	nameHint: {
		municipality: 'Il nome dell’ente, come sta nei suoi atti.',
		company: 'Ragione sociale o insegna.',
		alliance: 'Per esempio: Rete per la conciliazione di …'
	},
	nameHintOther: 'Come comparirà nella relazione.',
	territory: 'Territorio',
	territoryHint: 'Il quartiere, il Comune o i Comuni di cui si parla.',

	call: 'Bandi e scadenze',
	callName: 'Avviso o piano aperto a cui agganciarsi',
	callHint: 'Lasciate vuoto se non ne conoscete: lo si può aggiungere dopo.',
	deadline: 'Scadenza',
	deadlinePast: 'Questa scadenza è già passata: controllate la data, o lasciatela se vi serve.',

	respondent: 'Chi risponde',
	respondentName: 'Ruolo o ufficio',
	respondentHint: 'Per esempio «Ufficio personale». Non serve il nome di una persona.',
	respondentDefault: 'Chi risponde',
	responsible: 'Sono responsabile delle materie di cui si parla',
	responsibleHint:
		'Allora le risposte senza documenti valgono come dichiarazione del responsabile; altrimenti come impressione.',

	set: 'Quanto approfondire',
	sets: {
		quick: {
			name: 'Prima lettura',
			text: 'L’essenziale: dice l’esito provvisorio e che cosa confermare. Si può completare dopo, senza rifare nulla.'
		},
		full: {
			name: 'Questionario completo',
			text: 'Tutte le domande, ciascuna con la base della risposta: per un esito che regge davanti ad altri.'
		}
	},
	setSize: (questions: number, minutes: number) => `${questions} domande, circa ${minutes} minuti.`,
	setSizeUpTo: (questions: number) =>
		`Al massimo ${questions} domande: quante, dipende dai dati che date.`,
	setStop: 'Potete fermarvi e riprendere quando volete.',
	setSizeLater: 'Scegliete per chi è: qui leggerete quante domande e quanto tempo.',

	changeTitle: 'Modifica i dati',
	changeQuestions: (added: number, dropped: number) =>
		[
			added === 0 ? '' : added === 1 ? 'Si aggiunge 1 domanda.' : `Si aggiungono ${added} domande.`,
			dropped === 0 ? '' : dropped === 1 ? 'Se ne toglie 1.' : `Se ne tolgono ${dropped}.`,
			'Le risposte già date restano: tornano se torna il dato.'
		]
			.filter(Boolean)
			.join(' '),
	changeSave: 'Salva i dati',
	changeCancel: 'Lascia come sono',

	submit: 'Comincia',
	submitting: 'Si prepara…',
	problems: {
		audience: 'Scegliete per chi è l’autovalutazione: poi compaiono i dati da dare.',
		name: 'Scrivete il nome: comparirà nell’elenco e nella relazione.',
		fact: (label: string) => `Manca una scelta: «${label}».`,
		deadline: 'La data non è completa: giorno, mese e anno, oppure niente.'
	},
	toComplete: 'Da completare prima di andare avanti:',
	failed: 'L’autovalutazione non è stata creata. Quello che avete scritto è ancora qui.'
};
