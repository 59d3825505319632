/** Who may take note of an assessment: municipal executive, council, assembly of the district's mayors. */
export const actVariants = ['executive', 'council', 'mayors'] as const;
export type ActVariant = (typeof actVariants)[number];

interface VariantTexts {
	readonly title: string;
	/** When this variant is the right one. */
	readonly use: string;
	readonly proposal: string;
	readonly body: string;
	readonly competence: string;
	readonly opinions: string;
	readonly authorize: string;
	readonly postpone: string;
	readonly last: readonly string[];
}

const executable =
	'di dichiarare la presente deliberazione immediatamente eseguibile, con separata votazione [esito], ai sensi dell’art. 134, comma 4, del d.lgs. 267/2000 [da verificare].';
const opinions =
	'Visti i pareri resi ai sensi dell’art. 49 del d.lgs. 267/2000 [da verificare]: regolarità tecnica [esito, nome e data]; regolarità contabile, se l’atto ha riflessi sul bilancio [esito, nome e data].';

const variants: Readonly<Record<ActVariant, VariantTexts>> = {
	executive: {
		title: 'Bozza per la Giunta',
		use: 'Di norma spetta alla Giunta prendere atto, aderire a un’alleanza e presentare una manifestazione d’interesse [da verificare].',
		proposal: 'Proposta di deliberazione della Giunta n. [numero] del [data]',
		body: 'LA GIUNTA',
		competence:
			'Visto l’art. 48 del d.lgs. 267/2000, sulle competenze della Giunta [da verificare];',
		opinions,
		authorize:
			'di autorizzare la presentazione di una manifestazione d’interesse a {call}, nei limiti delle risorse già previste [da verificare];',
		postpone:
			'di riservarsi di autorizzare una manifestazione d’interesse a {call} quando le condizioni indicate risulteranno soddisfatte;',
		last: [executable]
	},
	council: {
		title: 'Bozza per il Consiglio',
		use: 'Serve quando l’atto dà un indirizzo o tocca convenzioni tra enti e servizi in forma associata [da verificare].',
		proposal: 'Proposta di deliberazione del Consiglio n. [numero] del [data]',
		body: 'IL CONSIGLIO',
		competence:
			'Visto l’art. 42 del d.lgs. 267/2000, sulle competenze del Consiglio [da verificare];',
		opinions,
		authorize:
			'di esprimere alla Giunta l’indirizzo di autorizzare una manifestazione d’interesse a {call}, nei limiti delle risorse già previste [da verificare];',
		postpone:
			'di esprimere alla Giunta l’indirizzo di valutare una manifestazione d’interesse a {call} quando le condizioni indicate risulteranno soddisfatte;',
		last: [executable]
	},
	mayors: {
		title: 'Bozza per l’assemblea dei sindaci',
		use: 'Serve quando decide l’Ambito. Di norma la segue un atto dell’ente capofila [da verificare].',
		proposal:
			'Proposta di deliberazione dell’assemblea dei sindaci dell’Ambito di [Ambito] n. [numero] del [data]',
		body: 'L’ASSEMBLEA DEI SINDACI',
		competence:
			'Visti l’art. 30 del d.lgs. 267/2000 e la convenzione o lo statuto che regola la gestione associata [estremi] [da verificare];',
		opinions:
			'Visti i pareri, se dovuti secondo la convenzione o lo statuto [da verificare]: regolarità tecnica [esito, nome e data]; regolarità contabile, se l’atto ha riflessi sul bilancio [esito, nome e data].',
		authorize:
			'di autorizzare l’ente capofila [nome] a presentare una manifestazione d’interesse a {call}, nei limiti delle risorse già previste [da verificare];',
		postpone:
			'di riservarsi di autorizzare l’ente capofila [nome] a presentare una manifestazione d’interesse a {call} quando le condizioni indicate risulteranno soddisfatte;',
		last: [
			'di trasmettere la presente deliberazione ai Comuni dell’Ambito e all’ente capofila [nome] per gli atti conseguenti.'
		]
	}
};

/**
 * The words of the draft acts, Italian alone: they are for Italian bodies. In square brackets what is to be
 * filled in or verified; in braces what the assessment fills in.
 */
export const actTexts = {
	title: 'Bozze di atto',
	subject: 'Bozze di deliberazione per prendere atto dell’autovalutazione',
	rule: 'Bozze da adattare: non sono atti.',
	ruleDetail:
		'Tra parentesi quadre ciò che l’ente deve completare o verificare. Ogni richiamo di legge è da verificare.',
	choose: 'Tre varianti: se ne usa una sola.',
	takeNote: 'L’atto prende atto dell’autovalutazione e non ne avalla il risultato.',
	shared:
		'Le risposte sul rispetto di obblighi di legge non sono considerate, come nella copia per la pubblicazione.',
	running: 'Bozza di atto',
	footer: (date: string) => `Bozza da verificare · autovalutazione del ${date}`,
	arms: '[stemma dell’ente]',
	support: 'con il supporto di {supporter}',
	object:
		'OGGETTO: conciliazione e welfare territoriale. Presa d’atto dell’autovalutazione sulla replicabilità del modello MIRE e prime indicazioni.',
	headings: {
		premises: 'Premesse e richiami',
		outcome: 'Esito e condizioni',
		opinions: 'Pareri',
		decision: 'Delibera'
	},
	premises: [
		'a Milano, tra il 2020 e il 2023, il progetto MIRE ha riunito enti, imprese e non profit. La guida era del Comune; le linee erano lavoro agile, coworking e welfare aziendale condiviso sul territorio;',
		'{organization} ha svolto un’autovalutazione per capire se quel modello si può replicare nel proprio territorio. È datata {date}; le risposte sono {answered} su {asked}; voci sentite: {voices} [uffici e ruoli sentiti, e chi non è stato sentito];',
		'i tratti del modello sono ricostruiti da fonti pubbliche e le soglie sono convenzionali. L’autovalutazione non è una certificazione; nelle fonti consultate non si sono trovati dati sugli effetti di MIRE;'
	],
	premised: 'Premesso che:',
	recalled: 'Richiamati:',
	references: [
		'il Documento unico di programmazione [periodo, missione e programma] [da verificare];',
		'il Piano di Zona dell’Ambito di [Ambito] [periodo e obiettivo] [da verificare];',
		'le linee guida regionali sulla conciliazione tra vita e lavoro [estremi] [da verificare];',
		'lo statuto dell’ente e gli indirizzi già adottati in materia [estremi] [da verificare];',
		'le altre norme citate nella relazione allegata [quelle che servono] [da verificare];'
	],
	considered:
		'Considerato che dall’autovalutazione risulta quanto segue: {act}. {support} [da rileggere con la relazione allegata]',
	conditionsLead: 'Le condizioni di avvio e il loro stato: {counts}.',
	conditionsNone: 'Nessuna condizione di avvio riguarda le domande di questa autovalutazione.',
	conditionsSummary: 'Una riga per condizione di avvio: di che tipo è e in che stato si trova.',
	columns: { condition: 'Condizione', kind: 'Tipo', state: 'Stato' },
	voted: 'Con voti [favorevoli, contrari, astenuti], espressi nei modi di legge,',
	takesNote:
		'di prendere atto dell’autovalutazione allegata (allegato A), dalla quale risulta che {act};',
	limits:
		'di dare atto che l’autovalutazione non è una certificazione, non vincola le decisioni successive e non sostituisce le procedure previste dalla legge;',
	contact:
		'di individuare come referente [nome e ruolo], che riferisce sull’avanzamento [con quale frequenza];',
	steps: 'di affidare al referente i primi passi indicati nella relazione: {steps};',
	noSteps: 'di affidare al referente i passi indicati nella relazione [quali];',
	again: 'di riesaminare l’autovalutazione entro il [data, di norma entro dodici mesi];',
	budget:
		'di dare atto che il presente atto [non comporta, oppure comporta] riflessi diretti o indiretti sul bilancio [da verificare];',
	published:
		'di pubblicare il presente atto all’albo pretorio ai sensi dell’art. 124 del d.lgs. 267/2000 [da verificare] e l’allegato A sul sito dell’ente;',
	anyCall: '[avviso o bando]',
	call: '«{call}» [estremi da verificare]',
	callDeadline: '«{call}», con scadenza {deadline} [da verificare]',
	anyCallDeadline: '[avviso o bando], con scadenza {deadline} [da verificare]',
	verdictOnly: 'l’esito è «{verdict}»',
	attachment: 'Allegato A.',
	attached:
		'Relazione dell’autovalutazione, copia per la pubblicazione. Modello {model}; impronta del contenuto: {hash}.',
	registry: '[spazio per il protocollo e per le firme]',
	variants
};
