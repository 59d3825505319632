export const answers = {
	lead: 'Ogni domanda con la risposta e la sua base. Le risposte mancanti sono dette tali.',
	count: (parts: string) => `Qui: ${parts}.`,
	counts: {
		level: (count: number) =>
			count === 1 ? '1 risposta con un livello' : `${count} risposte con un livello`,
		unknown: (count: number) => `${count} «non si sa ancora»`,
		unanswered: (count: number) => `${count} senza risposta`,
		'not-applicable': (count: number) => `${count} «non riguarda»`
	},
	question: (number: number, wording: string) => `${number}. ${wording}`,
	none: 'Nessuna domanda riguarda questo profilo.',
	level: (level: number) => `Livello ${level} di 4.`,
	unknown: 'Non si sa ancora.',
	knownBy: (who: string) => `Lo saprebbe: ${who}.`,
	unanswered: 'Senza risposta: la domanda non è ancora stata affrontata.',
	notApplicable: 'Non riguarda.',
	reason: (reason: string) => `Motivo: ${reason}`,
	condition: (kind: string, minimum: number) =>
		`Condizione di avvio ${kind}: serve almeno il livello ${minimum}.`,
	base: (grade: string) => `Base: ${grade}.`,
	baseAssumed: (grade: string) => `Base presunta: ${grade}.`,
	baseNotAsked:
		'In questa lettura la base si chiede solo per le condizioni di avvio; per le altre risposte è presunta.',
	baseMissing: 'Base: ancora da indicare. Per ora vale come impressione.',
	baseDemoted: 'Vale come documento disponibile: mancano titolo, data o chi ha verificato.',
	document: (title: string, date: string, verifiedBy: string) =>
		`Documento: ${title}, ${date}, verificato da: ${verifiedBy}.`,
	evidenceNote: 'Prova',
	comment: 'Commento',
	links: 'Collegamenti',
	hinders: 'Qui questo aspetto ostacola l’iniziativa.',
	flagged: 'Segnata come da rivedere.',
	saidBy: (name: string, text: string) => `${name}: ${text}`,
	agreed: (level: number, reason: string) =>
		`Livello concordato: ${level} di 4.${reason ? ` Motivo: ${reason}` : ''}`,
	difficulty: (text: string) => `Difficoltà nota altrove: ${text}`,
	law: 'Norme:',
	combined: 'Livello ricavato da più risposte.'
};
