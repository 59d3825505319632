import { chapterNames } from './chapter-names.ts';

export const cover = {
	question: {
		municipality: 'si può replicare qui il modello MIRE?',
		company: 'siamo pronti per una rete come MIRE?',
		alliance: 'l’alleanza può replicare il modello MIRE?'
	},
	title: (reportName: string, question: string) => `${reportName}: ${question}`,
	subject: {
		municipality: 'Autovalutazione della replicabilità del modello MIRE',
		company: 'Autovalutazione della prontezza a partecipare a una rete come MIRE',
		alliance: 'Autovalutazione della replicabilità del modello MIRE'
	},
	unnamed: {
		municipality: 'Ente senza nome',
		company: 'Impresa senza nome',
		alliance: 'Alleanza senza nome'
	},
	laterRound: 'Aggiornamento di un’autovalutazione precedente',
	example: {
		invented: 'Esempio inventato',
		documented: 'Esempio documentato: Milano, da fonti pubbliche'
	},
	confidential: 'Riservato',
	supportedBy: (name: string) => `Con il supporto di ${name}`,
	draft: 'Bozza',
	draftAnswers: (missing: number, asked: number) =>
		missing === 1
			? `Bozza: manca 1 risposta su ${asked}`
			: `Bozza: mancano ${missing} risposte su ${asked}`,
	draftGrades: (missing: number) =>
		missing === 1
			? 'Bozza: di una risposta manca la base'
			: `Bozza: di ${missing} risposte manca la base`,
	nothingAsked: 'Bozza: nessuna domanda riguarda questo profilo',
	author: (name: string) => `A cura di ${name}`,
	withData: 'Il documento contiene i propri dati: aperto con Innesto, torna un’autovalutazione.',
	workingCopy: 'Copia di lavoro: può contenere risposte riservate. Non si riapre con Innesto.',
	withoutData: 'Copia senza dati: contiene solo ciò che si legge.',
	forPublication: 'Copia da pubblicare: senza dati, nomi di persone e commenti.',
	contentHash: (hash: string) => `Impronta delle risposte: ${hash}`,
	stamp: 'Spazio per il protocollo',
	notEndorsed: 'Innesto non è un prodotto del Comune di Milano né dei ricercatori di MIRE.',
	attachment: 'L’autovalutazione completa, da riaprire con Innesto',
	footer: (date: string) => `Autovalutazione, non certificazione · ${date}`,
	formatPage: (page: number, pages: number) => `${page} di ${pages}`,
	contents: 'Indice',
	chapters: chapterNames
};
