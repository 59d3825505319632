export const surety = {
	classesHeading: 'Gli esiti delle simulazioni',
	classesSummary: 'Una riga per esito: in quante simulazioni su 100 si è avuto.',
	classesColumns: { verdict: 'Esito', share: 'Simulazioni su 100' },
	eitherClass: (condition: string, score: string) => `${condition}, oppure ${score}`,
	changeHeading: 'Che cosa lo cambierebbe',
	flipsTo: (verdict: string) =>
		`L’esito diventerebbe «${verdict}» se una sola di queste risposte fosse diversa:`,
	flipsOpen: (verdict: string) => `Con le risposte come sono l’esito sarebbe «${verdict}».`,
	flip: (from: number, to: number) => `Dal livello ${from}\u00a0al\u00a0${to}.`,
	flipsMore: (count: number) =>
		count === 1 ? 'C’è un’altra risposta così.' : `Ci sono altre ${count} risposte così.`,
	flipsNone: 'Nessuna risposta, da sola, cambierebbe l’esito.',
	tornadoHeading: 'Le domande che contano di più',
	tornadoCaption: (value: string) =>
		`L’indice con ogni domanda al livello 0 e al livello 4, le altre come sono. Linea intera: oggi, ${value}. Tratteggio: le soglie.`,
	tornadoAlt: (count: number, wording: string, low: string, high: string) =>
		`Le ${count} domande che possono spostare di più l’indice. La prima: «${wording}», da ${low} a ${high}.`,
	tornadoSummary: 'Una riga per domanda: l’indice al livello più basso e al più alto.',
	tornadoColumns: { question: 'Domanda', low: 'Al livello 0', high: 'Al livello 4' },
	resolveHeading: 'Da chiarire per primo',
	resolveLead: 'Conoscere con certezza queste risposte renderebbe l’esito più sicuro:',
	resolveNone:
		'Nessuna singola risposta, chiarita, cambierebbe l’esito. Le più utili da conoscere:',
	resolveOpen: 'Le risposte più utili da conoscere per prime:',
	resolveSame: 'Chiarire una delle risposte incerte, da sola, non cambierebbe l’esito.',
	resolveNothing: 'Ogni risposta poggia su un documento: non resta nulla da chiarire.',
	resolveItem: (who: string) => `Lo sa: ${who}.`,
	robustHeading: 'Con altre convenzioni',
	robustLead: (same: number, count: number, verdict: string) =>
		`Le risposte come sono danno «${verdict}». Lo stesso in ${same} casi su ${count}, cambiando le convenzioni.`,
	robustSummary: 'Una riga per convenzione: l’indice e la classe che ne verrebbe.',
	robustColumns: { scenario: 'Convenzione', readiness: 'Indice', verdict: 'Con queste risposte' },
	scenarios: {
		baseline: 'Quella di Innesto',
		arithmetic: 'Media semplice dei tratti',
		'mazziotta-pareto': 'Media con un’altra penalità per lo squilibrio',
		'equal-trait-weights': 'Tutti i tratti con lo stesso peso',
		'equal-question-weights': 'Tutte le domande con lo stesso peso',
		'unknown-lowest': 'Ciò che non si sa, tutto al livello 0',
		'unknown-highest': 'Ciò che non si sa, tutto al livello 4',
		optimism: 'Ogni risposta senza documento un livello sotto'
	},
	withoutTrait: (name: string) => `Senza il tratto «${name}»`,
	withoutEach: (count: number) =>
		count === 1 ? 'Senza il tratto' : `Senza uno dei ${count} tratti, uno alla volta`,
	withoutOthers: (count: number) =>
		count === 1 ? 'Senza l’altro tratto' : `Senza uno degli altri ${count} tratti, uno alla volta`,
	thresholdsSame: (points: number) =>
		`Con soglie più basse o più alte di ${points} punti si avrebbe lo stesso.`,
	thresholds: (points: number, lower: string, higher: string) =>
		`Con soglie più basse di ${points} punti: «${lower}». Con soglie più alte di ${points} punti: «${higher}».`
};
