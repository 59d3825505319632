export const goals = {
	lead: 'Le domande di questo questionario toccano alcuni traguardi dell’Agenda 2030. Una misura è presente quando è al livello a cui mirare.',
	caution: 'Si tratta di un potenziale: dice quali misure ci sono, non quali effetti hanno.',
	summary: 'Una riga per obiettivo: le misure presenti, e sotto i traguardi.',
	columns: { goal: 'Obiettivo', inPlace: 'Misure presenti' },
	goal: (id: string, name: string) => `${id}. ${name}`,
	target: (id: string, name: string, inPlace: string) => `${id} ${name}: ${inPlace}`,
	inPlace: (inPlace: number, applicable: number) => `${inPlace} su ${applicable}`,
	toAscertain: (count: number) => `${count} da accertare`,
	indexHeading: 'In cifre',
	indexLead:
		'L’indice è la media dei punti delle misure collegate, pesata. Servono almeno due misure con un livello, per il 60% del peso.',
	indexSummary: 'Una riga per obiettivo: l’indice da 0 a 100 e quanta parte si conosce.',
	indexColumns: { goal: 'Obiettivo', index: 'Indice', coverage: 'Peso con un livello' },
	tooLittle: 'basi insufficienti'
};
