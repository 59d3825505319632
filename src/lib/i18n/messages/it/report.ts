import { chapterNames } from '../../report/it/chapter-names.ts';

export const report = {
	title: 'Relazione',
	pageTitle: (name: string, organization: string) =>
		organization ? `${name} · ${organization}` : name,
	backToResult: 'Torna all’esito',
	language: 'Lingua del documento',
	languages: { it: 'Italiano', en: 'Inglese' },
	chapters: 'Che cosa contiene',
	chaptersHint: 'Copertina e indice ci sono sempre.',
	chapterNames,
	data: 'Dati dentro il documento',
	withData: 'Con i dati',
	withDataHint: 'Il PDF si riapre con Innesto. Chi lo riceve può leggere tutte le risposte.',
	withoutData: 'Senza dati',
	withoutDataHint:
		'Per pubblicare. Contiene solo ciò che si legge: se commenti e note non vanno diffusi, togliete il capitolo «Risposte».',
	more: 'Data e firma',
	date: 'Data del documento',
	dateHint: (day: string) => `Se non la indicate, vale l’ultima modifica: ${day}.`,
	author: 'A cura di',
	authorHint: 'Facoltativo: un ufficio o un ruolo. Compare in copertina.',
	contents: (chapters: number, language: string, withData: boolean) =>
		[
			'Il file conterrà copertina, indice',
			chapters === 0 ? '' : chapters === 1 ? ' e 1 capitolo' : ` e ${chapters} capitoli`,
			`, in ${language.toLowerCase()}; `,
			withData ? 'dentro, i dati per riaprirlo con Innesto.' : 'nessun dato nascosto dentro.'
		].join(''),
	contentsOther: (chapters: number, language: string, withData: boolean) =>
		[
			'Il file conterrà copertina, indice',
			chapters === 0 ? '' : chapters === 1 ? ' e 1 capitolo' : ` e ${chapters} capitoli`,
			`, in ${language.toLowerCase()}; `,
			withData ? 'è una copia di lavoro.' : 'è una copia per altri.'
		].join(''),
	contentsTables: (language: string, withData: boolean) =>
		`Il file conterrà tabelle in ${language.toLowerCase()}, ${withData ? 'con commenti e note' : 'senza commenti né note'}.`,
	preview: {
		heading: 'Anteprima',
		show: 'Mostra l’anteprima',
		hide: 'Nascondi l’anteprima',
		preparing: 'Si prepara l’anteprima…',
		failed:
			'L’anteprima non è riuscita. Le risposte sono al sicuro, e il file si può fare lo stesso.'
	},
	draft: (missing: number, asked: number) =>
		missing === 1
			? `Manca 1 risposta su ${asked}: il documento porterà la scritta «Bozza».`
			: `Mancano ${missing} risposte su ${asked}: il documento porterà la scritta «Bozza».`,
	draftGrades: (missing: number) =>
		missing === 1
			? 'Di una risposta manca la base: il documento porterà la scritta «Bozza».'
			: `Di ${missing} risposte manca la base: il documento porterà la scritta «Bozza».`,
	completeAnswers: 'Completa le risposte',
	example: {
		invented: 'È un esempio inventato: il documento lo dirà in copertina e su ogni pagina.',
		documented:
			'È un esempio documentato, Milano da fonti pubbliche: il documento lo dirà in copertina e su ogni pagina.'
	},
	download: {
		pdf: 'Scarica il PDF',
		html: 'Scarica la pagina web',
		docx: 'Scarica il documento Word',
		xlsx: 'Scarica il foglio di calcolo',
		csv: 'Scarica la tabella CSV'
	},
	downloadAgain: 'Scarica di nuovo',
	making: 'Si prepara il file…',
	cancel: 'Annulla',
	cancelled: 'Annullato: non è stato creato nessun file.',
	made: 'Il file è pronto',
	fileName: 'Nome del file',
	pages: 'Pagine',
	size: 'Dimensione',
	kilobytes: (count: string) => `${count} kB`,
	checkDownloads: 'Guardate nella cartella dei file scaricati.',
	saveCopy: 'Se non lo trovate, scaricatelo di nuovo: il contenuto è identico.',
	missingTitle: 'Alcuni caratteri non si sono potuti stampare',
	missingHint:
		'Al loro posto c’è un quadratino. Le risposte salvate restano come le avete scritte.',
	missingCharacter: (character: string, codePoint: string, where: string) =>
		where ? `${character} (${codePoint}), in «${where}»` : `${character} (${codePoint})`,
	errors: {
		'summary-too-long':
			'La sintesi non entra in una pagina, e il file non è stato creato. Le risposte sono al sicuro. Accorciate il nome dell’organizzazione o dei rispondenti, oppure togliete la sintesi dai capitoli.',
		'invalid-document':
			'Il documento non si è potuto comporre, e il file non è stato creato. Le risposte sono al sicuro. Controllate la data, poi riprovate.',
		'fonts-not-loaded':
			'I caratteri di stampa non si sono caricati, e il file non è stato creato. Le risposte sono al sicuro. Riprovate quando c’è rete; dopo funzionerà anche senza.',
		'unexpected-library':
			'Una parte di Innesto non è della versione attesa, e il file non è stato creato. Le risposte sono al sicuro. Ricaricate la pagina e riprovate.',
		'not-verified':
			'Il file, riletto, non era completo e non è stato consegnato. Le risposte sono al sicuro. Riprovate, o scegliete un altro tipo di file.',
		'not-rendered':
			'Il file non si è potuto creare. Le risposte sono al sicuro. Riprovate; se succede ancora, salvate il file dell’autovalutazione.',
		'language-not-loaded':
			'I testi in questa lingua non si sono caricati, e il file non è stato creato. Le risposte sono al sicuro. Riprovate, o scegliete l’altra lingua.'
	},
	saveTitle: 'Il file dell’autovalutazione',
	saveHint: 'Una copia di tutte le risposte, da conservare o da riaprire su un altro dispositivo.',
	saveFile: 'Salva il file',
	savedFile: (name: string) =>
		`Salvato come «${name}». Guardate nella cartella dei file scaricati.`,
	saveFailed:
		'Il file non si è potuto salvare. Le risposte restano su questo dispositivo. Riprovate.'
};
