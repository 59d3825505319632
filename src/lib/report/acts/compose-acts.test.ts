import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../core/definition/vocabulary.ts';
import { prepareContext } from '../model/build-report.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import { buildFullQuestionnaire } from '../model/fixtures/full-questionnaire.ts';
import { flatten, listBlocks, listInlines, listStrings } from '../model/fixtures/list-strings.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../model/fixtures/tiny-report.ts';
import { blankFrontMatter } from '../model/front-matter.ts';
import { composeActs } from './compose-acts.ts';
import { actVariants } from './texts/it.ts';

type Answers = Parameters<typeof buildTinyAssessment>[0];

function compose(
	answers: Answers = answerAll(level(2, 'B')),
	own: Parameters<typeof buildTinyAssessment>[1] = {},
	options: Parameters<typeof buildTinyInput>[1] = {}
): ReportDocument {
	const input = buildTinyInput(buildTinyAssessment(answers, own), options);
	return composeActs(prepareContext(input), 'it');
}

const read = (document: ReportDocument) => listBlocks(document).flatMap(readBlock);

/** Every paragraph and item as it is read. */
function readBlock(block: Block): readonly string[] {
	if (block.kind === 'paragraph' || block.kind === 'heading') return [flatten(block.text)];
	return block.kind === 'list' ? block.items.map(flatten) : [];
}

describe('the draft acts', () => {
	const lines = read(compose());

	it('are three: for the executive, the council and the assembly of mayors', () => {
		expect(compose().chapters.map(({ title }) => title)).toEqual([
			'Bozza per la Giunta',
			'Bozza per il Consiglio',
			'Bozza per l’assemblea dei sindaci'
		]);
	});

	it('take note of the assessment, and approve nothing', () => {
		const taken = lines.filter((line) => line.startsWith('di prendere atto'));
		expect(taken).toHaveLength(actVariants.length);
		expect(listStrings(compose()).filter((text) => /approv/i.test(text))).toEqual([]);
	});

	it('mark every legal reference as to be verified', () => {
		const cited = lines.filter((line) =>
			/art\.|d\.lgs\.|Documento unico|Piano di Zona|regionali|statuto/.test(line)
		);
		expect(cited.length).toBeGreaterThan(15);
		expect(cited.filter((line) => !line.includes('da verificare'))).toEqual([]);
	});

	it('show strongly all that is to be filled in', () => {
		const strong = listInlines(compose().chapters).flatMap((inline) =>
			inline.kind === 'strong' ? [inline.text] : []
		);
		for (const blank of ['[stemma dell’ente]', '[nome e ruolo]', '[avviso o bando]', '[numero]'])
			expect(strong.filter((text) => text === blank).length).toBeGreaterThanOrEqual(3);
		const plain = lines.join('\n').match(/\[/g)?.length ?? 0;
		expect(strong.filter((text) => text.startsWith('[')).length).toBe(plain);
	});

	it('leave no name of a value in braces', () => {
		expect(lines.filter((line) => /[{}]/.test(line))).toEqual([]);
	});

	it('fill in body, date, answers, conditions and the hash of the content', () => {
		const text = lines.join('\n');
		expect(text).toContain('Comune di Prova ha svolto un’autovalutazione');
		expect(text).toContain('datata 22 novembre 2026; le risposte sono 4 su 4; voci sentite: 1 [');
		expect(text).toContain('b'.repeat(64));
		const table = listBlocks(compose()).find((block) => block.kind === 'table');
		expect(table?.rows[0]?.map((cell) => cell.text)).toEqual([
			'Domanda mandate?',
			'Indispensabile',
			'Al minimo'
		]);
	});

	it('name the call and its deadline when they are given', () => {
		const organization = { name: 'Prova', facts: {}, call: 'Avviso A', deadline: '2027-01-31' };
		const text = read(compose(undefined, { organization })).join('\n');
		expect(text).toContain('«Avviso A», con scadenza 31 gennaio 2027 [da verificare]');
	});

	it('name no respondent, and a helper only as support', () => {
		const plan = [
			{ id: 'p', question: 'desks', title: 'Chiamare Rossi', owner: 'Mario Rossi', status: 'to-do' }
		] as const;
		const document = compose(
			undefined,
			{ plan: [...plan] },
			{
				author: 'Ufficio Tempi',
				frontMatter: { ...blankFrontMatter, supportedBy: 'Studio Verdi' }
			}
		);
		const text = listStrings(document).join('\n');
		expect(text).not.toContain('Servizi sociali');
		expect(text).not.toContain('Rossi');
		expect(text).not.toContain('Ufficio Tempi');
		expect(document.author).toBe('');
		expect(read(document)).toContain('con il supporto di Studio Verdi');
	});

	it('say as a draft that answers are missing', () => {
		expect(compose({}).cover.marks).toEqual(['Bozza: mancano 4 risposte su 4']);
	});

	it('explain themselves first to who reads English, and stay in Italian', () => {
		const input = buildTinyInput(buildTinyAssessment(answerAll(level(2, 'B'))));
		const { language, cover, chapters } = composeActs(prepareContext(input), 'en');
		expect(language).toBe('it');
		expect(cover.lines[0]).toMatchObject([{ kind: 'in-language', language: 'en' }]);
		expect(flatten(cover.lines[0] ?? '')).toMatch(/^For readers of English/);
		expect(chapters[0]?.title).toBe('Bozza per la Giunta');
		expect(compose().cover.lines).toEqual([]);
	});
});

describe('an expression of interest', () => {
	const say = (answers: Answers) => read(compose(answers)).join('\n');

	it('is authorized when nothing indispensable is missing', () => {
		expect(say(answerAll(level(4, 'A')))).toContain('di autorizzare la presentazione');
	});

	it.each<[Verdict, Answers]>([
		['prerequisites-missing', { ...answerAll(level(3, 'B')), mandate: level(0, 'A') }],
		['nothing-assessed', {}]
	])('waits with the verdict %s', (_, answers) => {
		const text = say(answers);
		expect(text).toContain('di riservarsi di autorizzare');
		expect(text).not.toContain('di autorizzare la presentazione');
	});
});

describe('the answers on compliance', () => {
	it('count for nothing in an act, which is published', () => {
		const answers = { ...answerAll(level(3, 'B')), notice: level(0, 'A') };
		const questionnaire = buildFullQuestionnaire();
		const input = buildTinyInput(buildTinyAssessment(answers), {}, questionnaire);
		const document = composeActs(prepareContext(input), 'it');
		expect(listStrings(document).join('\n')).not.toContain('Domanda notice?');
		expect(document.cover.notes.map(flatten).join(' ')).toContain('rispetto di obblighi di legge');
	});
});
