import { describe, expect, it } from 'vitest';
import type { Block, ChapterId, TableBlock } from './document.ts';
import { buildDocument, prepareContext } from './build-report.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten, listInlines, listStrings } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

type Answers = Parameters<typeof buildTinyAssessment>[0];

function build(answers: Answers, chapters?: readonly ChapterId[], own = {}) {
	const assessment = buildTinyAssessment(answers, own);
	const options = { withData: true, isWorkingCopy: true, ...(chapters && { chapters }) };
	return buildDocument(
		prepareContext(buildTinyInput(assessment, options, buildFullQuestionnaire()))
	);
}

const blocksOf = (document: ReturnType<typeof build>, id: ChapterId = 'traits') =>
	document.chapters.find((chapter) => chapter.id === id)?.blocks ?? [];

/** The blocks of one trait, from its heading to the next one. */
function section(blocks: readonly Block[], trait: string): readonly Block[] {
	const start = blocks.findIndex(
		(block) => block.kind === 'heading' && block.id === `trait-${trait}`
	);
	const rest = blocks.slice(start + 1);
	const end = rest.findIndex((block) => block.kind === 'heading' && block.level < 3);
	return end < 0 ? rest : rest.slice(0, end);
}

const answers: Answers = {
	mandate: level(0, 'C'),
	hours: { kind: 'unknown', meaning: 1 },
	budget: level(2, 'B'),
	desks: level(4, 'A')
};
const document = build(answers);
const lead = section(blocksOf(document), 'lead');
const tableOf = (blocks: readonly Block[]) =>
	blocks.find((block): block is TableBlock => block.kind === 'table');

describe('a trait up close', () => {
	it('shows level and evidence of each question, and the same numbers in a table', () => {
		const figure = lead.find((block) => block.kind === 'figure');
		expect(figure?.alt).toMatch(
			/Domanda 1: livello 0 di 4, dichiarazione del responsabile\. Domanda 2: non si sa ancora\./
		);
		expect(tableOf(lead)?.rows.map((row) => row.map(({ text }) => flatten(text)))).toEqual([
			['1. Domanda mandate?', '0', '3', 'Dichiarazione del responsabile'],
			['2. Domanda hours?', 'Non si sa ancora', '3', '–']
		]);
	});

	it('names the step that leads on, and for what nobody knows who would', () => {
		const pair = lead.find((block) => block.kind === 'pair');
		expect(pair?.left.items).toEqual([
			'Ancora nessuno: le risposte sono sotto il livello 2, o sotto il minimo richiesto.'
		]);
		expect(pair?.right.items).toEqual([
			'Avviare mandate (domanda 1)',
			'Da accertare. Lo sa: Ufficio di hours (domanda 2)'
		]);
	});

	it('calls strong what stands from level 2 up, in the words of the level', () => {
		const pairs = blocksOf(document).filter((block) => block.kind === 'pair');
		const strong = pairs.flatMap(({ left }) => left.items);
		expect(strong).toContain('budget due (domanda 3)');
		expect(strong.some((item) => flatten(item).startsWith('desks quattro'))).toBe(true);
	});

	it('tells what Milan did with its sources, and says what is inferred', () => {
		const lists = lead.filter((block) => block.kind === 'list');
		expect(lists[0]?.items).toEqual([
			'Il Comune guidava la rete. (S10, S2)',
			'Un ufficio seguiva i lavori. (dedotto da noi)',
			'Le fonti non dicono le ore. (non documentato)'
		]);
	});

	it('leads to norms and calls, and to the targets of the Agenda', () => {
		const links = listInlines(lead).flatMap((inline) =>
			inline.kind === 'reference' ? [inline.target] : []
		);
		expect(links).toContain('law');
		expect(links).toContain('goals');
		const inLombardy = build(answers, undefined, {
			organization: { name: 'Prova', facts: { place: 'lombardy' } }
		});
		const told = listStrings(section(blocksOf(inLombardy), 'lead')).join(' ');
		expect(told).toContain('Impegni di cura (2025–2027, S12)');
		expect(told).not.toContain('2020–2023');
		// Its only area is of the earlier cycle.
		expect(listStrings(section(blocksOf(inLombardy), 'money')).join(' ')).not.toContain('bandi');
	});

	it('says in a sentence that nothing was asked, that nothing is known, or that nothing applies', () => {
		const say = (given: Answers) => listStrings(blocksOf(build(given))).join('\n');
		expect(say(answers)).toContain('In questa lettura nessuna domanda riguarda questo tratto.');
		expect(say({})).toContain('Ci sono 2 domande, e di nessuna si conosce ancora il livello.');
		const none = say(answerAll({ kind: 'not-applicable', reason: 'no', meaning: 1 }));
		expect(none).toContain('Le domande di questo tratto non riguardano questo profilo.');
		expect(section(blocksOf(build({})), 'lead').some(({ kind }) => kind === 'figure')).toBe(false);
	});

	it('calls assumed an evidence that was not asked for', () => {
		const quick = build({ ...answers, budget: level(2) }, undefined, { set: 'quick' });
		expect(listStrings(blocksOf(quick)).join('\n')).toMatch(/\(presunta\)/);
	});
});

describe('what stands twice', () => {
	it('is told once: Milan leaves the profile when it is told trait by trait', () => {
		const has = (from: ReturnType<typeof build>) =>
			blocksOf(from, 'profile').some((block) => block.kind === 'heading' && block.id === 'milan');
		expect(has(document)).toBe(false);
		expect(has(build(answers, ['profile', 'answers']))).toBe(true);
	});

	it('is referred to: the numbers lead to the answers, and are plain without them', () => {
		const first = (from: ReturnType<typeof build>) =>
			tableOf(section(blocksOf(from), 'lead'))?.rows[0]?.[0]?.text;
		expect(first(document)).toEqual([
			{ kind: 'reference', text: '1', target: 'answer-mandate' },
			'. Domanda mandate?'
		]);
		expect(first(build(answers, ['traits']))).toBe('1. Domanda mandate?');
	});

	it('bears the sources itself when no other chapter does', () => {
		const ids = blocksOf(build(answers, ['traits'])).flatMap((block) =>
			block.kind === 'heading' ? [block.id] : []
		);
		expect(ids.at(-1)).toBe('sources');
	});
});
