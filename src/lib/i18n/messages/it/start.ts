export const start = {
	pageTitle: 'Innesto · Si può replicare qui il modello MIRE?',
	heading: 'Il modello MIRE può attecchire da voi?',
	lines: [
		'MIRE è la rete con cui Milano, dal 2020 al 2023, ha unito lavoro agile, coworking e welfare di territorio.',
		'Rispondete a poche domande sui suoi dodici tratti, ricostruiti da fonti pubbliche. Innesto dice se può attecchire da voi, con quanta sicurezza e da dove cominciare.',
		'Alla fine avete una relazione in PDF, da mostrare a chi decide.'
	],
	drawingMilan: 'Milano, 2020–2023',
	drawingHere: 'da voi, oggi',
	create: 'Nuova autovalutazione',
	open: 'Apri un file o una relazione',
	openHint: 'Oppure trascinatelo in questa pagina.',
	example: 'Prova l’esempio',
	exampleHint: 'Una cittadina inventata, già compilata.',
	dropHere: 'Lasciate qui il file',
	opening: 'Si apre…',
	exampleFailed:
		'L’esempio non si è aperto: la pagina non era ancora tutta su questo dispositivo. Riprovate con la rete. Le vostre autovalutazioni non sono cambiate.',
	whereDataLive:
		'Le risposte restano in questo browser, su questo dispositivo: nessuno le riceve, finché non date voi un file a qualcuno.',
	whereDataLiveMore: 'Dove stanno i dati e come metterli al sicuro',

	list: 'Su questo dispositivo',
	loadingList: 'Si cercano le autovalutazioni…',
	empty: 'Qui non c’è ancora niente.',
	emptyButBin: 'L’elenco è vuoto: quello che avete eliminato è nel cestino, qui sotto.',
	emptyHint: 'Cominciate con una nuova autovalutazione, o aprite un file che avete ricevuto.',
	unnamed: 'Senza nome',
	exampleMark: { invented: 'esempio inventato', documented: 'esempio documentato' },
	progress: (answered: number, asked: number) =>
		answered === 1 ? `1 risposta su ${asked}` : `${answered} risposte su ${asked}`,
	ungraded: (count: number) => `di ${count === 1 ? 'una' : count} manca la base`,
	progressOnlyAnswered: (answered: number) =>
		answered === 1 ? '1 risposta' : `${answered} risposte`,
	complete: 'completa',
	changed: (when: string) => `ultima modifica ${when}`,
	copySaved: (when: string) => `copia salvata ${when}`,
	copyOlder: (when: string) => `copia salvata ${when}, poi ci sono state modifiche`,
	noCopy: 'nessuna copia su file',
	copyReminder: 'Conviene salvare una copia',
	openAssessment: 'Continua',
	seeResult: 'Vedi l’esito',
	review: 'Rivedi le risposte',
	saveCopy: 'Salva una copia',
	remove: 'Elimina',
	/** For assistive technology: which assessment a repeated button acts on. */
	of: (name: string) => `: ${name}`,
	copyDone: (fileName: string) =>
		`Copia pronta: «${fileName}». Controllate che sia nella cartella dei download.`,
	copyFailed:
		'La copia, riletta, non era uguale all’originale: non è stata consegnata. Le risposte su questo dispositivo non sono cambiate. Riprovate.',
	removed: (name: string) => `«${name}» è nel cestino.`,
	undo: 'Annulla',
	restored: (name: string) => `«${name}» è di nuovo nell’elenco.`,

	bin: (count: number) => `Cestino (${count})`,
	binHint: 'Restano qui almeno trenta giorni, finché non svuotate il cestino.',
	restore: 'Rimetti nell’elenco',
	deletedAt: (when: string) => `eliminata ${when}`,
	emptyBin: 'Svuota il cestino',
	emptyBinTitle: 'Svuotare il cestino?',
	emptyBinText: 'Queste autovalutazioni vanno perse per sempre, se non ne avete una copia su file:',
	emptyBinConfirm: 'Elimina per sempre',
	binEmptied: 'Il cestino è vuoto.',
	cancel: 'Lascia tutto com’è',

	quarantine: (count: number) =>
		count === 1
			? 'Una registrazione non si riesce a leggere'
			: `${count} registrazioni non si riescono a leggere`,
	quarantineHint:
		'Sono state messe da parte intatte, niente è stato cancellato. Il resto funziona. Scaricatele e conservatele: una versione più nuova di Innesto potrebbe leggerle.',
	quarantineDownload: 'Scarica ciò che non si legge',

	inMemory:
		'In questa finestra le risposte stanno solo in memoria: si perdono quando la chiudete. Prima di uscire salvate una copia su file.',
	blocked:
		'Un’altra scheda di Innesto, con una versione precedente, tiene occupati i dati. Chiudetela: qui si prosegue da soli.',
	outdated:
		'Questa scheda non tiene più i dati: un’altra li sta aggiornando, o li ha cancellati. Ricaricatela per continuare.',
	reload: 'Ricarica',
	tryAgain: 'Riprova',
	downloadRaw: 'Scarica tutti i dati così come sono',
	failed: 'Qualcosa non ha funzionato. Le risposte già salvate restano su questo dispositivo.',

	importTitle: 'Aprire questo file?',
	importFrom: { file: 'File di Innesto', report: 'Relazione di Innesto in PDF, con i suoi dati' },
	importFile: 'File',
	binUnreachable: 'Il cestino non si è potuto mostrare.',
	blank: 'Questionario da stampare',
	blankFor: 'Per chi',
	blankAudiences: { municipality: 'Comune o Ambito', company: 'Impresa', alliance: 'Alleanza' },
	blankSet: 'Quante domande',
	blankSets: { quick: 'Prima lettura', full: 'Questionario completo' },
	blankDownload: 'Scarica il PDF da compilare',
	blankDone: (fileName: string) =>
		`Questionario pronto: «${fileName}». Lo trovate nella cartella dei download.`,
	blankMaking: 'Si prepara…',
	blankFailed:
		'Il questionario non si è potuto preparare. La prima volta serve la rete: riprovate.',
	importOrganization: 'Ente o impresa',
	importAudience: 'Profilo',
	importChanged: 'Ultima modifica',
	importAnswers: 'Risposte',
	importModel: 'Modello',
	importUnreachable:
		'Per controllare questo file servono le domande, che non sono ancora su questo dispositivo. Riprovate con la rete.',
	importNotes: 'Da sapere',
	importNew: 'Sarà aggiunta alle autovalutazioni di questo dispositivo.',
	importPresent: 'Questa autovalutazione è già qui.',
	importPresentBin: 'Questa autovalutazione è già qui, nel cestino.',
	importHere: (when: string, answers: number) =>
		`Quella che è qui: ultima modifica ${when}, ${answers === 1 ? '1 risposta' : `${answers} risposte`}.`,
	importKeepBoth: 'Tieni tutte e due',
	importKeepBothHint: 'Quella del file si aggiunge come copia.',
	importReplace: 'Sostituisci quella che è qui',
	importReplaceHint: 'Quella di adesso va nel cestino e si può riprendere.',
	importConfirm: 'Apri',
	importCancel: 'Non aprire',
	importRefused: 'Questo file non si può aprire',
	importUnchanged: 'Su questo dispositivo non è cambiato nulla.',
	importMore: (count: number) =>
		count === 1 ? 'E un altro punto dello stesso tipo.' : `E altri ${count} punti.`,
	close: 'Chiudi',
	copyName: (name: string) => `${name} (copia)`,
	oneFile: 'Un file alla volta: lasciatene uno solo.'
};
