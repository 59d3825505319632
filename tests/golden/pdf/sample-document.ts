import type {
	Block,
	Chapter,
	ReportDocument,
	TableCell
} from '../../../src/lib/report/model/document.ts';
import { sampleScene } from './sample-scene.ts';

const sampleComment =
	'Il centro di via Verdi è aperto dal lunedì al venerdì. Le famiglie di Škofja Loka e Łódź gemellate con noi hanno chiesto orari più lunghi; l’ufficio di Αθήνα e quello di Кишинёв seguono un’altra pratica.';

const summary: Chapter = {
	id: 'summary',
	title: 'Sintesi per chi decide',
	onePage: true,
	blocks: [
		{ kind: 'heading', level: 1, text: 'Sintesi per chi decide', id: 'summary' },
		{
			kind: 'facts',
			rows: [
				{ term: 'Ente', text: 'Comune di Borgo Santa Chiara (esempio inventato)' },
				{ term: 'Data', text: '22 novembre 2026, prima lettura' },
				{
					term: 'Chi ha risposto',
					text: 'Ufficio personale. Non ancora sentiti: servizi sociali, imprese.'
				}
			]
		},
		{
			kind: 'verdict',
			tone: 'here',
			sentence: 'Si può partire con adattamenti, in forma associata con i comuni vicini.',
			aside: 'Per ora: non ancora valutabile.',
			support: 'Tenuta dell’esito: buona. In 78 simulazioni su 100 l’esito è almeno questo.',
			readiness: 'Indice di preparazione 61 su 100 (tra 52 e 70).'
		},
		{ kind: 'heading', level: 2, text: 'Condizioni di avvio', id: 'summary-conditions' },
		{
			kind: 'seals',
			items: [
				{
					mark: 'met',
					title: 'Un referente con un mandato',
					state: 'Soddisfatta',
					detail: 'Delibera di Giunta, marzo 2026.'
				},
				{
					mark: 'at-minimum',
					title: 'Spazi da condividere',
					state: 'Al minimo',
					detail: 'Una sola sede, 12 posti.'
				},
				{
					mark: 'not-met',
					title: 'Almeno tre datori di lavoro',
					state: 'Manca',
					detail: 'Due hanno risposto; serve un accordo firmato.'
				},
				{
					mark: 'unknown',
					title: 'Regole sul lavoro agile',
					state: 'Da verificare',
					detail: 'Lo sa l’ufficio personale.'
				},
				{
					mark: 'met',
					title: 'Connessione sufficiente',
					state: 'Soddisfatta',
					detail: 'Fibra in tutte le sedi.'
				}
			]
		},
		{
			kind: 'pair',
			left: {
				title: 'Già presenti',
				items: [
					'Rete di sei biblioteche',
					'Patto con l’azienda sanitaria',
					'Un bilancio già approvato'
				]
			},
			right: {
				title: 'Ancora mancanti',
				items: [
					'Imprese al tavolo',
					['Un sistema di ', { kind: 'strong', text: 'prenotazione' }],
					'La misura degli effetti'
				]
			}
		},
		{ kind: 'heading', level: 2, text: 'Primi tre passi', id: 'summary-steps' },
		{
			kind: 'list',
			ordered: true,
			items: [
				'Invitare cinque imprese al tavolo (assessora al lavoro, entro gennaio, 3 giorni).',
				'Aprire la seconda sede in biblioteca (ufficio patrimonio, entro marzo, 10 giorni).',
				[
					'Scrivere le regole comuni; vedi ',
					{ kind: 'reference', text: 'le condizioni', target: 'conditions' },
					'.'
				]
			]
		},
		{
			kind: 'paragraph',
			style: 'note',
			text: 'I tratti sono ricostruiti da fonti pubbliche; le soglie sono convenzioni dichiarate. È un’autovalutazione, non una certificazione. Nelle fonti consultate non ci sono risultati misurati di MIRE.'
		}
	]
};

const profile: Chapter = {
	id: 'profile',
	title: 'Il profilo',
	blocks: [
		{ kind: 'heading', level: 1, text: 'Il profilo', id: 'profile' },
		{
			kind: 'paragraph',
			style: 'lead',
			text: 'Il territorio è forte nella rete e negli spazi, debole nelle regole e nella misura degli effetti.'
		},
		{
			kind: 'paragraph',
			text: [
				'Il profilo mette accanto ',
				{ kind: 'strong', text: 'la situazione di qui' },
				' e ciò che fece Milano tra il 2020 e il 2023. Le fonti stanno sul ',
				{ kind: 'link', text: 'sito del Comune di Milano', url: 'https://www.comune.milano.it/' },
				'; si può scrivere a ',
				{ kind: 'link', text: 'welfare@example.org', url: 'mailto:welfare@example.org' },
				'.'
			]
		},
		{
			kind: 'figure',
			scene: sampleScene,
			alt: 'Quattro barre: rete 3,2 su 4, spazi 2,6, regole 1,4, misura 0,8.',
			caption: 'Figura 1. Livello medio per tratto; il segno ocra è la soglia.'
		},
		{ kind: 'heading', level: 2, text: 'Gli stessi numeri in tabella', id: 'profile-table' },
		{
			kind: 'table',
			summary: 'Livello medio, soglia e copertura di ogni tratto.',
			columns: [
				{ name: 'Tratto', width: 0.4, rowHeader: true },
				{ name: 'Qui', width: 0.2 },
				{ name: 'Soglia', width: 0.2, align: 'end' },
				{ name: 'Copertura', width: 0.2, align: 'end' }
			],
			rows: [
				[
					{ text: 'Rete di attori' },
					{ text: '3,2', mark: 'level-3' },
					{ text: '2,5' },
					{ text: '100 %' }
				],
				[
					{ text: 'Spazi di lavoro diffusi' },
					{ text: '2,6', mark: 'level-2' },
					{ text: '2,0' },
					{ text: '91 %' }
				],
				[
					{ text: 'Regole condivise' },
					{ text: '1,4', mark: 'level-1' },
					{ text: '2,0' },
					{ text: '71 %' }
				],
				[
					{ text: 'Misura degli effetti' },
					{ text: '0,8', mark: 'level-0' },
					{ text: '1,5' },
					{ text: '60 %' }
				],
				[
					{ text: 'Guida politica' },
					{ text: '4,0', mark: 'level-4' },
					{ text: '2,5' },
					{ text: '100 %' }
				]
			]
		},
		{ kind: 'heading', level: 3, text: 'Che cosa fece Milano', id: 'profile-milan' },
		{
			kind: 'list',
			items: [
				'Aprì una rete di spazi di lavoro vicino a casa.',
				'Unì datori di lavoro pubblici e privati.',
				'Legò il lavoro agile ai servizi per le famiglie.'
			]
		}
	]
};

const conditions: Chapter = {
	id: 'conditions',
	title: 'Le condizioni di avvio',
	blocks: [
		{ kind: 'heading', level: 1, text: 'Le condizioni di avvio', id: 'conditions' },
		{
			kind: 'table',
			summary: 'Ogni condizione, il suo stato e ciò su cui si regge.',
			columns: [
				{ name: 'Condizione', width: 0.34, rowHeader: true },
				{ name: 'Stato', width: 0.22 },
				{ name: 'Base', width: 0.44 }
			],
			rows: [
				[
					{ text: 'Un referente con un mandato' },
					{ text: 'Soddisfatta', mark: 'met' },
					{ text: 'Delibera di Giunta', notes: ['N. 41 del 12 marzo 2026.'] }
				],
				[
					{ text: 'Spazi da condividere' },
					{ text: 'Al minimo', mark: 'at-minimum' },
					{ text: 'Sopralluogo' }
				],
				[
					{ text: 'Almeno tre datori di lavoro' },
					{ text: 'Manca', mark: 'not-met' },
					{ text: 'Due lettere di interesse' }
				],
				[
					{ text: 'Regole sul lavoro agile' },
					{ text: 'Non si sa ancora', mark: 'unknown' },
					{ text: '' }
				]
			]
		},
		{ kind: 'paragraph', style: 'person', text: sampleComment }
	]
};

/** Rows as the answers chapter has them: level, evidence, a comment now and then. */
function buildAnswerRows(count: number): readonly (readonly TableCell[])[] {
	const levels = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4', 'unknown'] as const;
	const words = ['Assente', 'Avviato', 'In parte', 'Diffuso', 'Radicato', 'Non si sa ancora'];
	return Array.from({ length: count }, (_, index) => {
		const level = (index * 5 + 2) % levels.length;
		return [
			{
				text: `È chiaro chi coordina la rete tra enti, imprese e terzo settore nel punto ${index + 1}, e ha tempo per farlo?`
			},
			{ text: words[level] ?? '', mark: levels[level] ?? 'unknown' },
			{
				text: ['Documento', 'Testimonianza', 'Stima'][index % 3] ?? '',
				...(index % 4 === 0 && { notes: [sampleComment] })
			}
		];
	});
}

export function buildAnswers(count: number): Chapter {
	const table: Block = {
		kind: 'table',
		summary: 'Domande, risposte e su che cosa si reggono.',
		columns: [
			{ name: 'Domanda', width: 0.46, rowHeader: true },
			{ name: 'Risposta', width: 0.2 },
			{ name: 'Base e commento', width: 0.34 }
		],
		rows: buildAnswerRows(count)
	};
	return {
		id: 'answers',
		title: 'Le risposte',
		blocks: [
			{ kind: 'heading', level: 1, text: 'Le risposte', id: 'answers' },
			{ kind: 'paragraph', text: 'Tutte le domande con la risposta data, la base e il commento.' },
			table
		]
	};
}

const method: Chapter = {
	id: 'method',
	title: 'Metodo e limiti',
	blocks: [
		{ kind: 'heading', level: 1, text: 'Metodo e limiti', id: 'method' },
		...[1, 2, 3].flatMap((number): readonly Block[] => [
			{ kind: 'heading', level: 2, text: `Passo ${number}`, id: `method-${number}` },
			{
				kind: 'paragraph',
				text: 'Ogni risposta ha un livello da zero a quattro. Il punteggio di un tratto è la media pesata dei livelli; la preparazione è la media pesata dei tratti, da 0 a 100. Dove le prove sono deboli o le persone non sono d’accordo l’intervallo si allarga. Se manca una condizione indispensabile l’esito lo dice prima di ogni numero.'
			},
			{
				kind: 'paragraph',
				style: 'note',
				text: 'I numeri sono arrotondati solo quando sono stampati.'
			}
		]),
		{
			kind: 'facts',
			rows: [
				{ term: 'Modello', text: 'mire 1.0.0' },
				{
					term: 'Impronta del modello',
					text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
				},
				{ term: 'Seme ed estrazioni', text: '20201, 10 000' }
			]
		}
	]
};

/** A report with every kind of block, as a town would receive it. */
export const sampleDocument: ReportDocument = {
	language: 'it',
	title: 'Innesto: rapporto del Comune di Borgo Santa Chiara',
	subject: 'Autovalutazione: il modello MIRE può essere replicato qui?',
	author: 'Comune di Borgo Santa Chiara',
	date: '2026-11-22T10:00:00Z',
	runningHead: { left: 'Rapporto di replicabilità', right: 'Comune di Borgo Santa Chiara' },
	footer: 'Autovalutazione, non certificazione',
	formatPage: (page, pages) => `${page} di ${pages}`,
	cover: {
		title: 'Il modello MIRE può mettere radici qui?',
		organization: 'Comune di Borgo Santa Chiara',
		lines: [
			'Provincia di Łódź, 28 400 abitanti',
			'Profilo: comune',
			'22 novembre 2026 · prima lettura'
		],
		verdict: {
			kind: 'verdict',
			tone: 'here',
			sentence: 'Si può partire con adattamenti.',
			support: 'Tenuta dell’esito: buona. Strada consigliata: in forma associata.'
		},
		marks: ['Bozza: mancano 4 risposte', 'Esempio inventato'],
		notes: [
			'Preparato da Giulia Èvola, consulente.',
			'Questo documento porta con sé i suoi dati: trascinato sulla pagina iniziale, riapre l’autovalutazione.'
		]
	},
	contents: { title: 'Indice' },
	chapters: [summary, profile, conditions, buildAnswers(26), method],
	attachment: {
		name: 'borgo-santa-chiara.innesto.json',
		description: 'I dati dell’autovalutazione',
		content: new TextEncoder().encode(
			JSON.stringify({ format: 'innesto', note: sampleComment.repeat(20) })
		)
	},
	fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
};
