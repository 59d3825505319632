export const result = {
	title: 'Esito',
	pageTitle: (organization: string) => (organization ? `Esito · ${organization}` : 'Esito'),
	computing: 'Si calcola…',
	failed:
		'L’esito non si è potuto calcolare. Le risposte sono al sicuro su questo dispositivo. Riprovate.',
	toQuestions: 'Torna alle domande',
	toPlan: 'Prossimi passi',
	toReport: (reportName: string) => `${reportName} in PDF`,
	incomplete: (missing: number, asked: number) =>
		missing === 1
			? `Manca 1 risposta su ${asked}: l’esito è provvisorio.`
			: `Mancano ${missing} risposte su ${asked}: l’esito è provvisorio.`,
	gradesMissing: (count: number) =>
		count === 1
			? 'Di una risposta manca ancora la base: per ora vale come impressione.'
			: `Di ${count} risposte manca ancora la base: per ora valgono come impressioni.`,
	firstReading: (verdict: string, date: string, share: number, needed: number) =>
		`Prima lettura, al ${date}: «${verdict}». Resta in vista finché le risposte non coprono il ${needed} % del questionario completo; ora ne coprono il ${share} %.`,
	example: {
		invented: 'Esempio inventato: l’organizzazione non esiste e le risposte sono di fantasia.',
		documented: 'Esempio documentato: Milano, ricostruita da fonti pubbliche.'
	},
	ifConfirmed: 'Se le risposte saranno confermate',
	now: 'Per ora',
	route: 'Via consigliata',
	routeHow: {
		municipality: 'È un suggerimento: dipende dall’esito, dal tipo di ente e dagli abitanti.',
		company: 'È un suggerimento: dipende dall’esito e da una rete a cui aderire.',
		alliance: 'È un suggerimento: dipende dall’esito.'
	},
	clarify: 'Da chiarire per primo',
	clarifyLead: 'Non sono risposte sbagliate: sono punti da accertare o da documentare.',
	clarifyMore: (count: number) =>
		count === 1 ? 'Un altro punto da chiarire' : `Altri ${count} punti da chiarire`,
	ascertain: (who: string) => `Da accertare. Lo sa: ${who}`,
	confirm: (grade: string) => `Da confermare con un documento. Per ora: ${grade}.`,
	giveGrade: 'Da dire su che cosa si basa la risposta.',
	notConcerned: (conditions: string) => `Non vi riguarda: ${conditions}`,
	firstMove: (step: string) => `Si comincia così: ${step}`,
	traitsHeading: 'Tratto per tratto',
	traitsHint:
		'Aprite un tratto per vedere da quali risposte nasce il punteggio, e che cosa ha fatto Milano.',
	traitScore: (score: string) => `${score} su 100`,
	traitFrom: 'Il punteggio è la media di queste risposte; ogni livello vale 25 punti.',
	traitFromNone: 'Nessuna risposta ha ancora un livello: il punteggio non c’è.',
	traitAnswer: (level: number, importance: number) => `livello ${level} su 4, peso ${importance}`,
	traitNoLevel: (state: string) => `${state}, non conta`,
	milan: 'Che cosa ha fatto Milano',
	chartTable: 'Gli stessi numeri in una tabella',
	surety: 'Quanto tiene questo esito',
	suretyHint: 'Ogni numero si apre e dice da che cosa nasce.',
	support: 'Tenuta dell’esito',
	supportValue: (count: number) => `${count} simulazioni su 100`,
	readiness: 'Indice di preparazione',
	interval: 'Intervallo in 90 simulazioni su 100',
	from: (low: string, high: string) => `da ${low} a ${high}`,
	coverage: 'Peso delle domande con un livello',
	evidence: 'Forza della base',
	bounds: 'Se gli «ancora non so» fossero tutti al peggio o al meglio',
	weakest: 'Tratto più debole',
	evidenceHow: (value: string, word: string) => `${word} (${value})`,
	histogramColumns: { range: 'Indice', share: 'Simulazioni' },
	columns: {
		trait: 'Tratto',
		weight: 'Peso',
		score: 'Punteggio',
		moved: (slope: string) => `1 + ${slope} × punteggio`,
		known: 'Con un livello',
		evidence: 'Forza della base',
		verdict: 'Esito'
	},
	readinessSum: (readiness: string, slope: string) =>
		`Dell’ultima colonna si fa la media geometrica, ogni tratto con il suo peso. Si toglie 1 e si divide per ${slope}: ${readiness}.`,
	knownOf: (known: number, applicable: number, share: string) =>
		`${known} su ${applicable} (${share} del peso)`,
	coverageSum: 'È la media delle quote di peso, ogni tratto con il suo peso.',
	evidenceSum: (verified: string, document: string, statement: string, impression: string) =>
		`Un documento verificato vale ${verified}, un documento ${document}, la parola del responsabile ${statement}, un’impressione ${impression}. Poi si fa la media, con i pesi.`,
	supportSum:
		'La tenuta somma le simulazioni con questo esito o con uno migliore. Per l’esito più basso conta solo le sue.',
	limits: 'Convenzioni e limiti'
};
