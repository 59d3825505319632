export const whatIf = {
	heading: 'E se…',
	lead: 'Spuntate quello che fareste: qui accanto si vede come cambierebbe l’esito. Le risposte restano come sono.',
	assumption: 'Si suppone che ogni azione conclusa lasci un documento che la dimostra.',
	walk: (verdict: string) => `Spunta una via per arrivare a «${verdict}»`,
	walkHow: 'Trovata un passo alla volta: potrebbe esisterne una più breve.',
	walkShort: 'Anche con tutte le azioni non ci si arriva: qui si vede fin dove.',
	actions: 'Azioni',
	moves: (from: number | null, to: number) =>
		from === null ? `(da accertare, qui al livello ${to})` : `(dal livello ${from} al ${to})`,
	more: (count: number) =>
		count === 1 ? 'Mostra un’altra azione' : `Mostra altre ${count} azioni`,
	levels: 'Cambia il livello di una domanda',
	asToday: (level: number | null) =>
		level === null ? 'come oggi: senza livello' : `come oggi: livello ${level}`,
	caption: 'L’esito di oggi e quello con le scelte fatte qui.',
	today: 'Oggi',
	then: 'Con queste scelte',
	rows: {
		verdict: 'Esito',
		support: 'Tenuta',
		failing: 'Condizioni che mancano',
		path: 'Esito successivo'
	},
	ifConfirmed: (verdict: string, confirmed: string) => `${verdict}; se confermato, ${confirmed}`,
	failing: (count: number) => (count === 0 ? 'nessuna' : String(count)),
	path: (steps: number, verdict: string) =>
		steps === 1 ? `«${verdict}» in un passo` : `«${verdict}» in ${steps} passi`,
	pathShort: (verdict: string) => `«${verdict}» non si raggiunge con queste azioni`,
	pathNone: 'è già il più alto',
	pathToConfirm: 'i livelli bastano già: manca la conferma',
	saidNoReadiness: (verdict: string) => `Con queste scelte: ${verdict}.`,
	said: (verdict: string, readiness: string) =>
		`Con queste scelte: ${verdict}. Indice di preparazione ${readiness}.`,
	clear: (count: number) => (count === 1 ? 'Togli la scelta' : `Togli tutte e ${count} le scelte`),
	nothing: 'Ancora nessuna scelta.',
	failed:
		'Il calcolo non è riuscito. Le risposte sono al sicuro. Fate un’altra scelta per riprovare.'
};
