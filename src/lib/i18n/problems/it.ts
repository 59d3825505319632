import { expectedKinds, type ExpectedKind } from '../../core/assessment/describe-problem.ts';
import { foreignKinds, type ForeignKind } from '../../core/assessment/recognize-content.ts';
import { describeWith } from './problem-sentences.ts';

type Value = string | number;

const foreignNames: Readonly<Record<ForeignKind, string>> = {
	pdf: 'un documento PDF',
	word: 'un documento Word',
	excel: 'un foglio Excel',
	powerpoint: 'una presentazione PowerPoint',
	opendocument: 'un documento OpenDocument',
	'old-office': 'un documento di una vecchia versione di Office',
	zip: 'una cartella compressa',
	archive: 'un archivio compresso',
	image: 'un’immagine',
	'sound-or-video': 'un suono o un filmato',
	html: 'una pagina web',
	xml: 'un file XML',
	rtf: 'un documento RTF',
	table: 'una tabella di testo',
	text: 'un testo',
	json: 'un file di dati di un altro programma',
	geojson: 'una mappa',
	'innesto-model': 'un modello di Innesto, non un’autovalutazione',
	binary: 'un file che Innesto non riconosce'
};

const expectedNames: Readonly<Record<ExpectedKind, string>> = {
	text: 'un testo',
	number: 'un numero',
	'whole-number': 'un numero intero',
	list: 'un elenco',
	object: 'un gruppo di voci',
	'yes-or-no': 'un sì o un no'
};

const nameForeign = (kind: Value) =>
	foreignNames[foreignKinds.find((known) => known === kind) ?? 'binary'];
const nameExpected = (kind: Value) =>
	expectedNames[expectedKinds.find((known) => known === kind) ?? 'object'];
const at = (question: Value, path: string) =>
	question ? `Alla domanda «${question}» (nel file: ${path})` : `Nel file, al punto ${path},`;

/** What is wrong with a file, in Italian. */
export const describeProblem = describeWith({
	empty: () => 'Il file è vuoto.',
	'too-large': ({ megabytes, limit }) =>
		`Il file è di ${megabytes} MB: se ne aprono fino a ${limit}. Non è stato letto.`,
	unreadable: () => 'Il file non si è potuto leggere: forse è stato spostato o è aperto altrove.',
	'foreign-file': ({ kind }) =>
		`È ${nameForeign(kind)}. Qui si aprono i file di Innesto e le relazioni PDF che portano i dati.`,
	'pdf-without-data': () =>
		'È un PDF senza i dati di Innesto. Serve la relazione salvata «con i dati», oppure il file dell’autovalutazione.',
	'pdf-damaged': () =>
		'Questo PDF è rovinato, oppure non viene da Innesto. Se è una vostra relazione, chiedete il file dell’autovalutazione.',
	'not-text': () => 'Il file non contiene testo leggibile: è rovinato o di un altro programma.',
	'not-json': () =>
		'Il file non è scritto come un file di Innesto: è rovinato o modificato a mano.',
	truncated: ({ length }) =>
		`Il file finisce prima del dovuto, dopo ${length} caratteri: la copia è incompleta. Fatevelo mandare di nuovo.`,
	'too-deep': ({ limit }) =>
		`Il file ha più di ${limit} livelli uno dentro l’altro: non è un’autovalutazione.`,
	'forbidden-key': ({ key }, path) =>
		`Nel file, al punto ${path}, c’è un nome che non è ammesso: «${key}».`,
	'newer-version': ({ found, supported }) =>
		`Il file viene da una versione più nuova di Innesto (formato ${found}; qui si legge fino al ${supported}). Aggiornate Innesto e riprovate.`,
	'content-changed': () =>
		'Il contenuto non è quello che Innesto aveva scritto: il file è rovinato o modificato a mano.',
	'more-problems': ({ count }) => `In tutto i problemi sono ${count}: qui ci sono i primi.`,
	'missing-field': ({ field, question }, path) => `${at(question, path)} manca «${field}».`,
	'unknown-field': ({ field, question }, path) =>
		`${at(question, path)} c’è una voce che Innesto non conosce: «${field}».`,
	'wrong-type': ({ field, expected, found, question }, path) =>
		`${at(question, path)} «${field}» dovrebbe essere ${nameExpected(expected)}, ma è ${found}.`,
	'wrong-level': ({ found, question }, path) =>
		`${at(question, path)} il livello è ${found}: i livelli vanno da 0 a 4.`,
	'wrong-value': ({ field, found, allowed, question }, path) =>
		`${at(question, path)} «${field}» è ${found}: può essere solo ${allowed}.`,
	'wrong-form': ({ field, found, question }, path) =>
		`${at(question, path)} «${field}» non è scritto come dovrebbe: ${found}.`,
	'too-long': ({ field, limit, question }, path) =>
		`${at(question, path)} «${field}» supera i ${limit} caratteri.`,
	'too-many': ({ field, limit }, path) => `${at('', path)} «${field}» ha più di ${limit} voci.`,
	'too-few': ({ field, limit }, path) =>
		`${at('', path)} «${field}» ha meno voci del necessario: ne serve almeno ${limit}.`,
	'out-of-range': ({ field, found, limit, question }, path) =>
		`${at(question, path)} «${field}» è ${found}: il limite è ${limit}.`,
	'duplicate-answer': ({ question, respondent }) =>
		`La domanda «${question}» ha due risposte dello stesso rispondente («${respondent}»).`,
	'duplicate-respondent': ({ respondent }) => `Il rispondente «${respondent}» compare due volte.`,
	'duplicate-consensus': ({ question }) => `La domanda «${question}» ha due risposte concordate.`,
	'duplicate-action': ({ action }) => `L’azione «${action}» compare due volte nel piano.`,
	'unknown-respondent': ({ question, respondent }) =>
		`La risposta alla domanda «${question}» è di un rispondente che nel file non c’è («${respondent}»).`,
	'other-model': ({ found, expected }) =>
		`È fatta con un altro modello: «${found}» invece di «${expected}».`,
	'other-model-version': ({ found, expected }) =>
		`È fatta con la versione ${found} del modello, che qui non c’è (la più nuova qui è la ${expected}). Aggiornate Innesto e riprovate.`,
	'model-changed': ({ version }) =>
		`È fatta con un modello che si dice versione ${version} ma ha un altro contenuto: l’esito non sarebbe lo stesso.`,
	'other-audience': ({ found, expected }) =>
		`È fatta per un altro profilo: «${found}» invece di «${expected}».`,
	'unknown-question': ({ question }, path) =>
		`Il modello non ha una domanda «${question}» per questo profilo (nel file: ${path}).`,
	'not-applicable-refused': ({ question }) =>
		`La domanda «${question}» riguarda tutti: «non riguarda noi» non è ammesso.`,
	'meaning-changed': ({ question }) =>
		`La domanda «${question}» ha cambiato significato da quando fu data la risposta: è da riconfermare.`,
	'unknown-fact': ({ fact }) => `Il modello non chiede il dato «${fact}».`,
	'unknown-option': ({ fact, option }) => `Per il dato «${fact}» non esiste la scelta «${option}».`
});
