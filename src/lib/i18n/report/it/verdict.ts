export const verdict = {
	forNow: (current: string) => `Per ora: ${current}`,
	ifConfirmed: (expected: string) => `Se confermato: ${expected}`,
	ifKnownConfirmed: (known: number, asked: number, expected: string) =>
		known === 1
			? `Se l’unica risposta con un livello, su ${asked} domande, fosse confermata: ${expected}.`
			: `Se le ${known} risposte con un livello, su ${asked} domande, fossero confermate: ${expected}.`,
	toConfirm: (conditions: number) =>
		conditions === 1
			? 'Da confermare con un documento: una condizione di avvio.'
			: `Da confermare con un documento: ${conditions} condizioni di avvio.`,
	readiness: (value: string) => `Indice di preparazione ${value} su 100.`,
	readinessBetween: (value: string, low: string, high: string) =>
		`Indice di preparazione ${value} su 100; tenuto conto delle basi, tra ${low} e ${high}.`,
	support: (word: string, count: number) =>
		`Tenuta dell’esito: ${word}. In ${count} simulazioni su 100 l’esito resta almeno questo.`,
	supportAll: (word: string) =>
		`Tenuta dell’esito: ${word}. In tutte le simulazioni l’esito resta almeno questo.`,
	supportExact: (word: string, count: number) =>
		`Tenuta dell’esito: ${word}. In ${count} simulazioni su 100 l’esito resta questo.`,
	supportExactAll: (word: string) =>
		`Tenuta dell’esito: ${word}. In tutte le simulazioni l’esito resta questo.`,
	byCondition: (failed: number) =>
		failed === 1
			? 'Una condizione indispensabile non è soddisfatta: l’esito dipende da questa.'
			: `${failed} condizioni indispensabili non sono soddisfatte: l’esito dipende da queste.`,
	failureToConfirm: 'Da confermare: la risposta non poggia ancora su un documento.',
	notEnough: (reasons: string) => `Che cosa manca per esprimersi: ${reasons}.`,
	notEnoughPlain: 'Gli elementi raccolti non bastano per esprimersi.',
	nothingAssessed: 'Nessuna domanda ha una risposta che si possa valutare.',
	notProbability: 'Le simulazioni non sono una probabilità di successo.'
};
