export const calls = {
	heading: 'Tratti e aree dell’avviso',
	asOf: (date: string) => `Situazione: ${date}.`,
	own: (call: string) => `Programma o avviso indicato da chi ha risposto: ${call}.`,
	ownDeadline: (date: string) => `Scadenza indicata da chi ha risposto: ${date}.`,
	summary: 'Una riga per tratto e ciclo, con le aree dell’avviso.',
	columns: {
		trait: 'Tratto',
		areas: 'Aree dell’avviso',
		cycle: 'Ciclo'
	}
};
