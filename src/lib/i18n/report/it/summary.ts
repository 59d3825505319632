export const summary = {
	date: 'Data',
	answered: (answered: number, asked: number, set: string) =>
		`${answered} risposte su ${asked}, ${set}`,
	respondents: 'Chi ha risposto',
	oneVoice: (name: string) => `${name}. È una voce sola: altri non sono ancora stati sentiti.`,
	nobody: 'ancora nessuno',
	fewVoices: 'meno di tre rispondenti',
	voices: (count: number) => `${count} rispondenti`,
	notHeard: (heard: string, silent: string) => `${heard}. Non ancora sentiti: ${silent}.`,
	otherRespondents: (count: number) => (count === 1 ? '1 altro' : `altri ${count}`),
	unnamedRespondent: 'ruolo non indicato',
	route: 'Via consigliata',
	call: 'Programma o avviso',
	callMissing: 'non indicato',
	deadline: (date: string) => `scadenza: ${date}`,
	deadlinePast: (date: string) => `scadenza: ${date}, già passata`,
	conditions: 'Condizioni di avvio',
	noConditions: 'Nessuna condizione di avvio riguarda queste domande.',
	otherConditions: (count: number) =>
		count === 1
			? 'Un’altra condizione si trova nel capitolo «Condizioni di avvio».'
			: `Altre ${count} condizioni si trovano nel capitolo «Condizioni di avvio».`,
	needs: (what: string) => `Serve: ${what}`,
	knownBy: (who: string) => `Lo sa: ${who}`,
	toConfirm: (grade: string) => `${grade}, da confermare`,
	gradeMissing: 'base da indicare',
	inPlace: 'Che cosa c’è già',
	inPlaceNone: 'Nessuna risposta lo mostra ancora.',
	missing: 'Che cosa manca',
	missingNone: 'Nessuna risposta segnala una mancanza.',
	ascertain: (question: string) => `Da accertare: ${question}`,
	steps: 'Primi passi',
	stepsNone: 'Nessun passo urgente: si tratta di mantenere ciò che funziona.',
	atLevel: (wording: string, level: number) => `${wording} Livello ${level} su 4.`,
	stepAscertain: (question: string) => `Accertare: ${question}`,
	stepConfirm: (question: string) => `Documentare la risposta a «${question}»`,
	stepOwner: (owner: string) => `Se ne occupa: ${owner}`,
	stepKnownBy: (who: string) => `Lo sa: ${who}`,
	due: (date: string) => `entro il ${date}`,
	days: (days: number, text: string) =>
		days === 0.5
			? 'mezza giornata di lavoro'
			: days === 1
				? '1 giorno di lavoro'
				: `${text} giorni di lavoro`,
	weeks: (weeks: number, text: string) =>
		weeks === 1 ? 'circa 1 settimana' : `circa ${text} settimane`,
	bandCaption:
		'Il rombo è l’indice di preparazione, la fascia attorno dove sta in 90 simulazioni su 100, i trattini le soglie.',
	bandCaptionPlain: 'Il rombo è l’indice di preparazione, i trattini le soglie.',
	readinessMissing: 'L’indice di preparazione non c’è ancora: mancano risposte con un livello.',
	cautions: [
		'Tratti ricostruiti da fonti pubbliche; soglie e pesi convenzionali; autovalutazione, non certificazione.',
		'Nelle fonti consultate non si sono trovati dati di esito di MIRE.'
	]
};
