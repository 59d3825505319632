import { withArticle } from './with-article.ts';

export const profile = {
	lead: (scored: number, total: number) =>
		`Tratti con un punteggio: ${scored} su ${total}. Il punteggio va da 0 a 100.`,
	leadNone: 'Nessun tratto ha ancora un punteggio: mancano risposte con un livello.',
	reconstructed:
		'I tratti sono ricostruiti da fonti pubbliche: non sono un elenco dei ricercatori né del Comune di Milano.',
	here: 'qui',
	target: 'obiettivo',
	radarAlt: (total: number, highest: string, lowest: string) =>
		`Grafico a radar di ${total} tratti. Il punteggio più alto: ${highest}. Il più basso: ${lowest}.`,
	radarAltFlat: (total: number, value: string) =>
		`Grafico a radar di ${total} tratti. Tutti i tratti con un punteggio sono a ${value}.`,
	radarGaps: (count: number) =>
		count === 1
			? 'Un tratto è senza punteggio e lascia un vuoto.'
			: `${count} tratti sono senza punteggio e lasciano un vuoto.`,
	radarCaption:
		'I tratti qui (area piena) e il livello a cui mirare (linea tratteggiata). Gli stessi numeri sono nella tabella.',
	traitScore: (trait: string, score: string) => `${trait} (${score})`,
	numbers: 'I numeri, tratto per tratto',
	tableSummary:
		'Una riga per tratto: punteggio qui, obiettivo, domande con un livello, forza della base.',
	columns: {
		trait: 'Tratto',
		score: 'Qui',
		target: 'Obiettivo',
		coverage: 'Domande con un livello',
		evidence: 'Base'
	},
	coverage: (known: number, applicable: number) => `${known} su ${applicable}`,
	missing: {
		'nothing-applicable': 'non riguarda',
		'nothing-known': 'da accertare',
		'no-weight': 'non pesa',
		'not-simulated': 'non calcolato',
		'single-respondent': 'una voce sola',
		'insufficient-basis': 'base insufficiente'
	},
	evidenceNotAsked: 'non chiesta nella prima lettura',
	profileOnly: 'solo nel profilo, non entra nell’indice',
	notAsked: (traits: string) => `Senza domande in questa lettura: ${traits}.`,
	overall: (coverage: string, evidence: string) =>
		`Nell’insieme le risposte con un livello coprono ${withArticle(coverage)} del peso. La base è ${evidence}.`,
	weakest: (traits: string, score: string) => `Tratto più debole: ${traits} (${score} su 100).`,
	weakestMany: (traits: string, score: string) =>
		`Tratti più deboli, a pari punteggio: ${traits} (${score} su 100).`,
	allEqual: (score: string) => `Tutti i tratti con un punteggio sono a ${score} su 100.`,
	imbalance: (readiness: string, arithmetic: string) =>
		`L’indice è ${readiness}, la media semplice sarebbe ${arithmetic}: i tratti deboli frenano gli altri.`,
	balanced: (readiness: string) => `L’indice è ${readiness}: i tratti sono in equilibrio tra loro.`,
	milan: 'Che cosa ha fatto Milano',
	milanLead:
		'Milano è raccontata a parole, mai con un livello. La sigla è quella della fonte; in piccolo, ciò che le fonti non dicono.',
	milanSummary: 'Una riga per tratto: che cosa ha fatto Milano, con le fonti.',
	sourcesIn: 'Le sigle rimandano alle',
	sources: 'Fonti',
	claim: (text: string, origin: string) => `${text} (${origin})`
};
