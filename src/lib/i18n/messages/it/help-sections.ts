import { scoringConstants as figures } from '../../../core/scoring/constants.ts';
import type { HelpSection, HelpSectionId } from '../../help-section.ts';
import { reportFormats } from '../../formats.ts';
import { terms } from '../../terms/it.ts';
import { shell } from './shell.ts';

const { formatNumber, formatPercent } = reportFormats('it');

/** The parts of the help page; the figures are those the scoring uses. */
export const helpSections: Readonly<Record<HelpSectionId, HelpSection>> = {
	'what-it-does': {
		title: 'Che cosa fa Innesto',
		blocks: [
			{
				kind: 'text',
				text: 'Innesto percorre i tratti di MIRE, la rete che Milano ha costruito dal 2020 al 2023. Per ciascuno chiede che cosa c’è oggi dove siete.'
			},
			{
				kind: 'text',
				text: 'Ne ricava un esito: se l’iniziativa può attecchire da voi, quanto regge questa risposta, che cosa la blocca, da dove cominciare.'
			},
			{
				kind: 'text',
				text: 'Un’impresa da sola non replica il modello. Per lei l’esito dice se è pronta ad aderire a una rete locale, o a promuoverla.'
			},
			{
				kind: 'text',
				text: 'È un’autovalutazione, non una certificazione: le risposte sono vostre e nessuno le controlla.'
			}
		]
	},
	verdict: {
		title: 'Come nasce l’esito',
		blocks: [
			{
				kind: 'text',
				text: `Ogni domanda ha cinque livelli descritti, da 0 a 4. Ogni livello vale ${figures.pointsPerLevel} punti: 0 quando manca tutto, 100 quando la cosa funziona, è seguita e si migliora.`
			},
			{
				kind: 'terms',
				items: [
					{
						term: 'Indice di preparazione',
						text: 'Va da 0 a 100. Dentro un tratto è la media delle domande, ciascuna con la sua importanza. Tra i tratti la media premia l’equilibrio: un tratto molto debole non si compensa del tutto con uno molto forte.'
					},
					{
						term: 'Base della risposta',
						text: 'Dice su che cosa poggia ogni risposta: documento verificato, documento disponibile, dichiarazione del responsabile, impressione. Non alza né abbassa l’indice: cambia quanto è incerto.'
					},
					{
						term: 'Condizioni di avvio',
						text: 'Poche domande chiedono un livello minimo. Se una condizione indispensabile non lo raggiunge, si comincia da lì, qualunque sia l’indice. Una condizione da completare esclude soltanto l’esito migliore.'
					},
					{
						term: 'Simulazione',
						text: `Il calcolo si ripete ${formatNumber(figures.draws)} volte. Ogni volta le risposte si spostano quanto la loro base consente e i pesi dei tratti variano un poco. Una risposta documentata si muove poco, un’impressione molto. Una condizione già dimostrata non si muove.`
					},
					{
						term: 'Tenuta dell’esito',
						text: `In quante simulazioni su cento l’esito resta almeno questo: da ${formatPercent(figures.support.tentative)} è ${terms.support.tentative}, da ${formatPercent(figures.support.likely)} ${terms.support.likely}, da ${formatPercent(figures.support.robust)} ${terms.support.robust}. Se risponde una persona sola, «${terms.support.robust}» vuole un documento verificato per ogni condizione indispensabile. Quando non resta nulla da chiarire e le simulazioni sono divise, l’esito è ${terms.support.borderline}. Non è mai una probabilità di successo.`
					},
					{
						term: 'Che cosa lo cambierebbe',
						text: 'Ogni domanda si porta a tutti i livelli, una alla volta: si vede quanto sposta l’indice e se cambia l’esito. Poi il calcolo si ripete con altre convenzioni, e con soglie più alte e più basse.'
					},
					{
						term: 'Da chiarire per primo',
						text: 'Le simulazioni dicono quali risposte, se fossero certe, renderebbero l’esito più sicuro. Vengono prima quelle che contano di più.'
					},
					{
						term: 'Prossimi passi',
						text: 'Prima le condizioni indispensabili che mancano, poi quelle da accertare e quelle da completare. Il resto è in ordine di punti guadagnati per lo sforzo. La via verso l’esito successivo è trovata un passo alla volta: potrebbe esisterne una più breve.'
					},
					{
						term: 'Non ancora valutabile',
						text: `Innesto lo dice in quattro casi. Le risposte con un livello coprono meno del ${formatPercent(figures.minimumCoverage)} di ciò che pesa. Poggiano quasi solo su impressioni. Una condizione indispensabile non è nota. Le simulazioni non concordano. Indica allora che cosa chiarire.`
					},
					{
						term: 'Non so, non riguarda noi',
						text: '«Non so ancora» è una risposta: allarga l’incertezza, non conta come zero. «Non riguarda noi» toglie la domanda dal conto, e il motivo compare nella relazione.'
					}
				]
			}
		]
	},
	thresholds: {
		title: 'Le soglie sono convenzioni',
		blocks: [
			{
				kind: 'terms',
				items: [
					{
						term: 'Si può avviare',
						text: `Indice almeno ${figures.ready.readiness}, nessun tratto centrale sotto ${figures.ready.weakest}, nessuna condizione mancante.`
					},
					{
						term: 'Si può avviare con adattamenti',
						text: `Indice almeno ${figures.adapt.readiness}, nessun tratto centrale sotto ${figures.adapt.weakest}, nessuna condizione indispensabile mancante.`
					},
					{
						term: 'Basi da rafforzare',
						text: 'Non manca nessuna condizione indispensabile, ma l’indice o un tratto centrale sta sotto quei valori.'
					},
					{
						term: 'Prima servono condizioni indispensabili',
						text: 'Ne manca almeno una. L’indice si mostra comunque.'
					}
				]
			},
			{
				kind: 'text',
				text: 'Sono i nomi per un ente pubblico; per un’impresa cambiano le parole, non le regole.'
			},
			{
				kind: 'text',
				text: 'Soglie, pesi, condizioni e modo di simulare li abbiamo scelti noi: nessuna fonte consultata ne propone. Sono uguali per tutti. Non sono ancora stati messi alla prova su casi noti.'
			},
			{
				kind: 'text',
				text: 'Nella simulazione ogni risposta si muove per conto suo: un ottimismo comune a tutte non si vede. E chi si valuta da sé, dicono le ricerche, è in media più generoso di chi lo osserva.'
			}
		]
	},
	cautions: {
		title: 'Che cosa leggere con prudenza',
		blocks: [
			{
				kind: 'list',
				items: [
					'I dodici tratti sono ricostruiti da fonti pubbliche. Non sono criteri ufficiali di MIRE: il testo completo della ricerca finale non è stato trovato.',
					'Accanto a ogni domanda c’è che cosa ha fatto Milano, con la fonte. Ciò che abbiamo dedotto è chiamato deduzione; dove le fonti tacciono, è scritto.',
					'Nelle fonti consultate non abbiamo trovato dati sugli effetti di MIRE. Innesto non può dire quanto abbia funzionato a Milano.',
					shell.notEndorsed
				]
			}
		]
	},
	data: {
		title: 'Dove stanno i dati',
		blocks: [
			{
				kind: 'text',
				text: 'Le autovalutazioni sono scritte in questo browser, su questo dispositivo. Un altro browser o un altro dispositivo non le vede.'
			},
			{
				kind: 'list',
				items: [
					'Nessuna registrazione e nessuna password.',
					'Niente lascia il dispositivo, se non siete voi a esportare un file e a darlo a qualcuno.',
					'Nessuna statistica d’uso, nessun servizio di terzi, nessun carattere o immagine presi da altri siti.',
					'Chi ospita queste pagine le spedisce e, come per ogni sito, può vedere che sono state chieste. Le risposte non le riceve.'
				]
			},
			{
				kind: 'text',
				text: 'Scrivete di uffici e di pratiche. Non scrivete di singole persone, della loro salute o di iscrizioni sindacali.'
			},
			{
				kind: 'text',
				text: 'Innesto non chiude i dati con una password. Chi usa il vostro stesso accesso a questo computer può leggerli.'
			}
		]
	},
	copies: {
		title: 'Copie di sicurezza',
		blocks: [
			{
				kind: 'text',
				text: 'Un browser può perdere i dati: se si cancellano dalle impostazioni, se il disco si riempie, se il dispositivo si guasta. La copia sicura è un file fuori dal browser.'
			},
			{
				kind: 'text',
				text: 'Si fa dalla pagina iniziale, con «Salva una copia». L’elenco dice quando è stata salvata l’ultima e ricorda quando conviene rifarla.'
			},
			{
				kind: 'text',
				text: 'Prima di dire che la copia è pronta, Innesto rilegge ciò che ha preparato e lo confronta. Non può vedere, però, se il file è arrivato nella cartella dei download: controllatelo.'
			},
			{
				kind: 'text',
				text: 'Anche la relazione in PDF può portare con sé i dati. Aperta dalla pagina iniziale, restituisce l’autovalutazione.'
			}
		]
	},
	'shared-computers': {
		title: 'Computer condivisi',
		blocks: [
			{
				kind: 'text',
				text: 'Su un computer usato anche da altri, finito il lavoro, salvate una copia su file. Poi cancellate tutto da questo dispositivo.'
			}
		]
	},
	browsers: {
		title: 'Safari e finestre private',
		blocks: [
			{
				kind: 'text',
				text: 'Safari cancella i dati dei siti che non si visitano da sette giorni d’uso. Su iPhone e iPad aggiungete Innesto alla schermata Home, su Mac al Dock. In ogni caso salvate una copia su file.'
			},
			{
				kind: 'text',
				text: 'In una finestra privata i dati spariscono alla chiusura. Salvate una copia su file prima di uscire.'
			}
		]
	},
	offline: {
		title: 'Senza rete',
		blocks: [
			{
				kind: 'text',
				text: `Quando in fondo alla pagina compare «${shell.offlineReady}», tutto funziona anche scollegati, nelle due lingue: domande, esito, relazione.`
			},
			{
				kind: 'text',
				text: 'Una versione nuova viene proposta, mai imposta. Ci si passa quando volete, dopo che le risposte sono salvate.'
			},
			{
				kind: 'text',
				text: 'Per l’uso senza rete serve un indirizzo sicuro, che comincia con https. Altrove il resto funziona lo stesso.'
			}
		]
	},
	keyboard: {
		title: 'Con la tastiera',
		blocks: [
			{
				kind: 'text',
				text: 'Tutto si fa da tastiera. I tasti singoli valgono solo tra i livelli di una domanda e sotto «Su che cosa si basa». Ci si arriva con Tab.'
			},
			{
				kind: 'terms',
				items: [
					{ term: 'Tab, Maiusc + Tab', text: 'Avanti e indietro tra i comandi.' },
					{ term: '0, 1, 2, 3, 4', text: 'Scelgono il livello.' },
					{ term: 'Frecce', text: 'Passano al livello vicino.' },
					{ term: 'N', text: '«Non so ancora».' },
					{ term: 'X', text: '«Non riguarda noi», dove è previsto.' },
					{
						term: 'A, B, C, D',
						text: 'Scelgono la base della risposta, sotto «Su che cosa si basa».'
					},
					{
						term: 'Invio',
						text: 'Porta alla base, se è chiesta e manca ancora; poi alla domanda seguente.'
					},
					{ term: 'Esc', text: 'Chiude una finestra senza cambiare nulla.' }
				]
			}
		]
	},
	files: {
		title: 'File e versioni',
		blocks: [
			{
				kind: 'text',
				text: 'Un file di Innesto contiene una sola autovalutazione, intera. Prima di aprirlo vedete che cosa contiene. Un file rovinato non si apre a metà: o tutto o niente, e vi si dice che cosa non va.'
			},
			{
				kind: 'text',
				text: 'Ogni autovalutazione resta legata alla versione del modello con cui è nata. I file di versioni precedenti continuano ad aprirsi.'
			},
			{
				kind: 'text',
				text: 'Le stesse risposte, con le stesse versioni, danno sempre lo stesso esito e la stessa relazione.'
			}
		]
	},
	licenses: {
		title: 'Licenze',
		blocks: [
			{
				kind: 'text',
				text: 'Il codice di Innesto è libero, sotto licenza EUPL-1.2. I questionari sono sotto licenza CC BY 4.0. Si possono usare, modificare e ridistribuire a quelle condizioni.'
			},
			{
				kind: 'text',
				text: 'I testi sono composti in Inter (SIL Open Font License). Innesto usa Svelte, SvelteKit, jsPDF, fflate, zod e noble-hashes (MIT), idb e hyphen (ISC).'
			},
			{
				kind: 'text',
				text: 'Le parole si dividono in fin di riga con gli schemi di TeX, sotto licenza MIT. Quelli italiani sono di Claudio Beccari (2008–2011). Quelli inglesi sono di Dominik Wujastyk e Graham Toal (1992–2016).'
			}
		]
	}
};
