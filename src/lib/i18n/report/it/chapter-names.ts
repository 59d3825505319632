/** The titles of the chapters, alone: the page that offers them needs no other words of the report. */
export const chapterNames = {
	summary: 'Sintesi per chi decide',
	profile: 'Profilo per tratto',
	conditions: 'Condizioni di avvio',
	traits: 'Tratto per tratto',
	surety: 'Quanto tiene l’esito',
	goals: 'Obiettivi di sviluppo sostenibile',
	plan: 'Prossimi passi',
	crosswalk: 'Altri percorsi',
	answers: 'Risposte',
	law: 'Norme',
	method: 'Metodo e limiti'
};
