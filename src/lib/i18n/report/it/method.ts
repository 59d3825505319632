import { withArticle } from './with-article.ts';

export const method = {
	howHeading: 'Come nasce l’esito',
	points: (asked: number, known: number) =>
		`Ogni livello vale 25 punti, da 0 a 100. Domande: ${asked}; con un livello: ${known}.`,
	traits:
		'Il punteggio di un tratto è la media dei punti delle sue domande, pesata per importanza. Le domande senza livello non contano.',
	readiness: (readiness: string, arithmetic: string) =>
		`L’indice di preparazione è una media geometrica dei tratti: quelli deboli pesano di più. Qui è ${readiness}; la media semplice sarebbe ${arithmetic}.`,
	readinessMissing:
		'L’indice di preparazione è una media geometrica dei tratti. Qui non c’è: nessun tratto che pesa ha un punteggio.',
	bounds: (lowest: string, highest: string) =>
		`Se tutto ciò che non si sa mancasse, l’indice sarebbe ${lowest}. Se fosse al livello 4, sarebbe ${highest}.`,
	coverage: (coverage: string, needed: string) =>
		`Le risposte con un livello coprono ${withArticle(coverage)} del peso. Sotto ${withArticle(needed)} non ci si esprime.`,
	evidence: (value: string, word: string, needed: string) =>
		`La forza della base è ${value} (${word}). Non cambia l’indice ma allarga l’intervallo. Sotto il ${needed} non ci si esprime.`,
	conditions: (blocking: number, failed: number, verdict: string) =>
		`Condizioni indispensabili: ${blocking}; non soddisfatte: ${failed}. Ne basta una non soddisfatta per l’esito «${verdict}».`,
	ready: (name: string, readiness: number, weakest: number) =>
		`«${name}»: indice da ${readiness} in su, ogni tratto di peso 3 almeno a ${weakest}, ogni condizione da completare soddisfatta.`,
	adapt: (name: string, readiness: number, weakest: number) =>
		`«${name}»: indice da ${readiness} in su e ogni tratto di peso 3 almeno a ${weakest}.`,
	foundations: (name: string) =>
		`«${name}»: nessuna condizione indispensabile è mancante, ma l’indice o un tratto è sotto soglia.`,
	simulation: (draws: string) =>
		`L’esito è ricalcolato ${draws} volte variando risposte e pesi. Meno solida è la base, più varia la risposta.`,
	settled: 'Una condizione mostrata da un documento, o dichiarata sopra il minimo, non varia.',
	interval: (low: string, middle: string, high: string) =>
		`Qui metà delle simulazioni dà un indice sotto ${middle}. In 90 su 100 sta tra ${low} e ${high}.`,
	classes: (parts: string) => `Gli esiti delle simulazioni: ${parts}.`,
	classShare: (name: string, percent: string) => `«${name}» ${percent}`,
	lowestShare: (first: string, second: string, percent: string) =>
		`«${first}» o «${second}» ${percent}`,
	simulationMissing: 'Qui nessuna simulazione è stata possibile.',
	support: (announced: number, likely: number, robust: number) =>
		`Un esito si annuncia se resta tale in ${announced} simulazioni su 100. La tenuta è buona da ${likely}, solida da ${robust}.`,
	supportRobust:
		'«Solida» vale solo con più rispondenti, o con documenti verificati su ogni condizione indispensabile.',
	histogramCaption: (draws: string) =>
		`Indice di preparazione in ${draws} simulazioni; le linee tratteggiate sono le soglie.`,
	histogramAlt: (low: string, middle: string, high: string) =>
		`Istogramma delle simulazioni. Metà dà un indice sotto ${middle}; 90 su 100 stanno tra ${low} e ${high}.`,
	bandAlt: (value: string, low: string, high: string, adapt: number, ready: number) =>
		`L’indice è ${value} su una scala da 0 a 100, con un intervallo da ${low} a ${high}. Le soglie sono ${adapt} e ${ready}.`,
	bandAltPlain: (value: string, adapt: number, ready: number) =>
		`L’indice è ${value} su una scala da 0 a 100. Le soglie sono ${adapt} e ${ready}.`,
	brief: 'Simulazioni e pesi dei tratti sono nella relazione completa.',
	weightsHeading: 'Pesi dei tratti',
	weightsLead:
		'I pesi sono una nostra convenzione: 3 con una condizione indispensabile, 2 con una da completare, 1 senza, 0 solo profilo.',
	weightsSummary: 'Una riga per tratto: il peso da 0 a 3 e il perché.',
	weightsColumns: { trait: 'Tratto', weight: 'Peso', reason: 'Perché' },
	limitsHeading: 'Convenzioni e limiti',
	limits: [
		'Soglie, pesi e ampiezza delle variazioni non sono ancora tarati su casi noti.',
		'Le risposte variano ciascuna per conto suo: un ottimismo comune a tutte non si vede nell’intervallo.',
		'Chi valuta sé stesso tende a essere più generoso di chi valuta da fuori.'
	],
	notComparable:
		'Più di un terzo del peso non riguarda questo caso: non si confronta con una valutazione completa.',
	company:
		'Un’impresa da sola non replica il modello: l’esito dice quanto è pronta a partecipare o a promuovere.',
	alliance:
		'L’esito riguarda l’alleanza nel suo insieme, non i singoli soggetti che la compongono.',
	withheld: (count: number) =>
		count === 1
			? '1 domanda sul rispetto di obblighi di legge resta fuori da questa copia, dal testo e dai conti: i numeri possono differire da quelli della copia con i dati.'
			: `${count} domande sul rispetto di obblighi di legge restano fuori da questa copia, dal testo e dai conti: i numeri possono differire da quelli della copia con i dati.`,
	provenanceHeading: 'Da dove viene questo documento',
	provenance: {
		model: 'Modello',
		modelHash: 'Impronta del modello',
		engine: 'Versione del calcolo',
		simulation: 'Simulazioni',
		draws: (draws: string, seed: string) => `${draws}, con seme ${seed}`,
		noDraws: 'nessuna',
		contentHash: 'Impronta delle risposte',
		changed: 'Ultima modifica'
	},
	modelVersion: (name: string, version: string) => `${name}, versione ${version}`,
	sourcesHeading: 'Fonti',
	sourcesLead: 'I fatti riportati vengono da queste fonti, riassunti con parole nostre.',
	openingOnly: 'letta solo la parte iniziale',
	noSources: 'Questo documento non cita fonti.'
};
