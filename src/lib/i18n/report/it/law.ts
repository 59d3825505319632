export const law = {
	checked: (date: string) => `Contenuti controllati il ${date}.`,
	noAdvice:
		'Sono indicazioni per orientarsi, non un parere legale: prima di decidere va letto il testo ufficiale, con chi se ne intende.',
	elsewhere:
		'Fuori dall’Italia le norme italiane non valgono: al loro posto stanno le domande da portare a chi conosce il diritto del luogo, con ciò che vi corrisponde in Italia.',
	factsSummary: 'Una riga per norma: tema, norma e data, che cosa vuol dire, base e fonti.',
	factsColumns: { theme: 'Tema', norm: 'Norma e base', meaning: 'Che cosa vuol dire' },
	checksSummary: 'Una riga per verifica: la domanda, che cosa vi corrisponde in Italia, la base.',
	checksColumns: { question: 'Che cosa chiedere', here: 'In Italia, con la base' },
	date: (date: string) => `Data: ${date}`,
	basis: { documented: 'documentato', 'to-verify': 'da verificare' }
};
