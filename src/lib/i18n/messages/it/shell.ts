export const shell = {
	productName: 'Innesto',
	tagline: 'Si può replicare qui il modello MIRE?',
	skipToContent: 'Vai al contenuto',
	mainNavigation: 'Pagine',
	start: 'Inizio',
	help: 'Metodo',
	language: 'Lingua',
	otherLanguage: 'English',
	theme: 'Aspetto',
	themeSystem: 'Come il dispositivo',
	themeLight: 'Chiaro',
	themeDark: 'Scuro',
	offlineReady: 'Pronto anche senza rete',
	offlinePreparing: 'Si prepara all’uso senza rete…',
	offlineUnavailable: 'Senza rete qui non funziona: serve un indirizzo sicuro (https).',
	offlineFailed:
		'La copia per l’uso senza rete non è riuscita. Alla prossima visita Innesto riprova.',
	offlineErased: 'Su questo dispositivo non resta nulla, nemmeno la copia per l’uso senza rete.',
	updateReady: 'C’è una versione nuova di Innesto.',
	updateNow: 'Aggiorna ora',
	updateLater: 'Più tardi',
	notEndorsed:
		'Innesto non è un prodotto del Comune di Milano né dei ricercatori che hanno studiato MIRE, e non è sostenuto da loro.',
	licence: 'Codice EUPL-1.2, questionari CC BY 4.0.',
	errorTitle: 'Questa pagina non si è aperta',
	errorNotFound: 'L’indirizzo non porta a nessuna pagina di Innesto.',
	errorUnexpected:
		'Qualcosa non ha funzionato. Le risposte già salvate restano su questo dispositivo.',
	backToStart: 'Torna all’inizio',
	tryAgain: 'Riprova',
	partBroken:
		'Questa parte non si è potuta mostrare. Le risposte già salvate restano su questo dispositivo.',
	loading: 'Si apre…'
};
