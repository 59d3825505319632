export const traits = {
	lead: 'Un tratto alla volta: che cosa ha fatto Milano, dove siete voi, che cosa manca, che cosa può aiutare.',
	numbered: 'I numeri sono quelli delle domande nel capitolo',
	numberedAlone: 'Le domande sono indicate dal loro numero.',
	coded: 'Le sigle rimandano alle',
	standing: (score: string, target: string) => `Punteggio ${score} su 100, obiettivo ${target}.`,
	standingNoTarget: (score: string) => `Punteggio ${score} su 100.`,
	base: (word: string) => `La base è ${word}.`,
	known: (known: number, applicable: number) =>
		known === applicable
			? 'Tutte le domande hanno un livello.'
			: `Domande con un livello: ${known} su ${applicable}.`,
	notAsked: 'In questa lettura nessuna domanda riguarda questo tratto.',
	nothingKnown: (count: number) =>
		count === 1
			? 'C’è una domanda, e il suo livello non si conosce ancora.'
			: `Ci sono ${count} domande, e di nessuna si conosce ancora il livello.`,
	nothingApplies: 'Le domande di questo tratto non riguardano questo profilo.',
	panelsAlt: (trait: string, panels: string) => `Livelli e base per «${trait}». ${panels}`,
	panelAlt: (number: number, here: string) => `Domanda ${number}: ${here}.`,
	panelsCaption:
		'Un riquadro per domanda, con il suo numero: il livello e, sotto, la base. La tabella dice lo stesso.',
	legend: {
		target: 'livello a cui mirare, da 0 a 4',
		evidence: 'base, da D (impressione) ad A (verificata)'
	},
	levelOf: (level: number) => `livello ${level} di 4`,
	tableSummary: (trait: string) =>
		`Una riga per domanda di «${trait}»: il livello, quello a cui mirare, la base.`,
	columns: { question: 'Domanda', here: 'Qui', target: 'Obiettivo', evidence: 'Base' },
	assumed: (grade: string) => `${grade} (presunta)`,
	noBase: 'ancora da indicare',
	strong: 'Punti forti',
	strongNone: 'Ancora nessuno: le risposte sono sotto il livello 2, o sotto il minimo richiesto.',
	missing: 'Che cosa manca',
	missingNone: 'Nulla: ogni risposta è al livello a cui mirare.',
	point: (text: string, number: number) => `${text} (domanda ${number})`,
	atLevel: (wording: string, level: number) => `${wording} (livello ${level})`,
	ascertain: (who: string) => `Da accertare. Lo sa: ${who}`,
	more: (count: number) => (count === 1 ? 'e un altro punto' : `e altri ${count} punti`),
	milan: 'Che cosa ha fatto Milano',
	milanNone: 'Le fonti consultate non ne parlano.',
	difficulties: 'Difficoltà note altrove, e come si sono attenuate',
	opportunities: 'Opportunità',
	goals: 'Agenda 2030:',
	moreGoals: (count: number) => (count === 1 ? 'e un altro traguardo' : `e altri ${count}`),
	goalsIn: 'Le misure presenti sono nel capitolo',
	law: 'Norme che lo toccano:',
	moreThemes: (count: number) => (count === 1 ? 'e un altro tema' : `e altri ${count} temi`),
	calls: 'Ambiti dei bandi regionali:'
};
