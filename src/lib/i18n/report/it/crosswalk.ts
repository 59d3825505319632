export const crosswalk = {
	lead: 'Le risposte servono anche ad altri percorsi. Di ciascuno si dà solo il nome delle aree: corrispondere a un’area non vuol dire soddisfarla.',
	numbers: 'I numeri sono quelli delle domande nel capitolo «Risposte».',
	matched: (shown: number, known: number) =>
		`In tabella se ne ${shown === 1 ? 'trova 1' : `trovano ${shown}`} su ${known}: quelle a cui corrisponde una domanda posta.`,
	summary: (framework: string) =>
		`${framework}: una riga per area, con le domande che vi corrispondono e il loro livello.`,
	columns: { area: 'Area', questions: 'Domande' },
	level: (level: number) => `livello ${level}`
};
