import { helpSections as sections } from './help-sections.ts';

export const help = {
	pageTitle: 'Metodo e riservatezza · Innesto',
	heading: 'Metodo e riservatezza',
	lead: 'Come nasce l’esito, che cosa vale e che cosa no, dove stanno i vostri dati.',
	contents: 'In questa pagina',
	sections,
	versions: (app: string, model: string) => `Innesto ${app}, modello ${model}.`,

	eraseHeading: 'Cancella tutto da questo dispositivo',
	eraseLead: 'Un solo comando, dopo avervi mostrato che cosa sparirà.',
	eraseShow: 'Mostra che cosa sparirà',
	eraseTitle: 'Cancellare tutto da questo dispositivo?',
	eraseList: 'Spariranno per sempre:',
	eraseAssessments: (total: number) =>
		total === 1 ? '1 autovalutazione:' : `${total} autovalutazioni, cestino compreso:`,
	eraseNone: 'nessuna autovalutazione vostra',
	eraseNoCopy: 'senza copia aggiornata su file',
	eraseUnknown: 'le autovalutazioni, che ora non si riescono a elencare',
	eraseQuarantined: (total: number) =>
		total === 1
			? '1 registrazione che non si riesce a leggere'
			: `${total} registrazioni che non si riescono a leggere`,
	eraseExamples: 'gli esempi e ciò che vi avete cambiato',
	eraseSettings: 'le preferenze di aspetto',
	eraseOffline: 'la copia di Innesto per l’uso senza rete',
	eraseConfirm: 'Cancella tutto',
	eraseCancel: 'Lascia tutto com’è',
	erasing: 'Si cancella…',
	erased: 'Cancellato. Su questo dispositivo non c’è più nulla di Innesto.',
	erasedRemains: 'Restano, e spetta a voi toglierli:',
	erasedRemainsList: [
		'le copie e le relazioni che avete salvato, per esempio nella cartella dei download;',
		'la cronologia del browser, con l’indirizzo di questa pagina;',
		'questa pagina, finché è aperta: chiudete tutte le schede di Innesto.'
	],
	eraseFailed:
		'Non tutto si è potuto cancellare. Chiudete le altre schede di Innesto e riprovate. Se non basta, cancellate i dati di questo sito dalle impostazioni del browser.',
	unnamed: 'senza nome'
};
