import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { buildSuretyChapter } from './surety-chapter.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;

function read(answers: TinyAnswers): string {
	const { blocks } = buildSuretyChapter(buildTinyContext(answers));
	return blocks.map(writeBlock).join('\n');
}

function writeBlock(block: Block): string {
	if (block.kind === 'figure') return `${block.alt} ${block.caption}`;
	return JSON.stringify(block);
}

describe('the chapter on how well the verdict holds', () => {
	it('says how often each verdict came out, in whole percentages', () => {
		const { blocks } = buildSuretyChapter(buildTinyContext(answerAll(level(3, 'B'))));
		const table = blocks.find((block) => block.kind === 'table');
		const shares =
			table?.rows.map(([, cell]) => (typeof cell?.text === 'string' ? Number(cell.text) : NaN)) ??
			[];
		expect(shares).toHaveLength(3);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97);
	});

	it('says in the table what the opening sentence says, never 100 unless it is all of them', () => {
		const context = buildTinyContext(answerAll(level(3, 'B')));
		const { simulation } = context.result;
		if (!simulation) throw new Error('Nothing was simulated.');
		const result = {
			...context.result,
			simulation: { ...simulation, probability: { ready: 0.997, adapt: 0.003, missing: 0 } }
		};
		const { blocks } = buildSuretyChapter({ ...context, result });
		const table = blocks.find((block) => block.kind === 'table');
		expect(table?.rows.map(([, cell]) => cell?.text)).toEqual(['99', '1', '0']);
	});

	it('admits that a simulation may fail by a condition where none is settled', () => {
		const text = read(answerAll(level(2, 'C')));
		expect(text).toContain('Prima servono condizioni indispensabili, oppure basi da rafforzare');
		expect(read(answerAll(level(3, 'B')))).not.toContain('oppure basi');
	});

	it('names the answer that alone would change the verdict, and what it would become', () => {
		const text = read(answerAll(level(3, 'B')));
		expect(text).toMatch(/L’esito diventerebbe «[^»]+» se una sola di queste risposte/);
		expect(text).toMatch(/Domanda budget\?[^]*Dal livello 3\sal\s1/);
	});

	it('says so when no single answer would', () => {
		expect(read(answerAll(level(0, 'B')))).toContain('Nessuna risposta, da sola');
	});

	it('names no verdict to change where there is none: what the answers would give comes first', () => {
		const text = read({ ...answerAll(level(3, 'B')), mandate: unknown });
		expect(text).toContain('Con le risposte come sono l’esito sarebbe «');
		expect(text).not.toContain('chiarita, cambierebbe l’esito');
		expect(read(answerAll(level(3, 'B')))).not.toContain('Con le risposte come sono');
	});

	it('prints the numbers of the chart in a table too', () => {
		const { blocks } = buildSuretyChapter(buildTinyContext(answerAll(level(2, 'B'))));
		const table = blocks.at(-1);
		expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual(
			expect.arrayContaining([['Domanda budget?', '13', '63']])
		);
	});

	it('tries other conventions and other thresholds', () => {
		const text = read({ ...answerAll(level(2, 'B')), desks: level(1, 'B') });
		expect(text).toContain('Con altre convenzioni');
		expect(text).toMatch(
			/Con soglie più basse di 5 punti: «[^»]+». Con soglie più alte di 5 punti/
		);
		const steady = read(answerAll(level(2, 'B')));
		expect(steady).toContain('Con soglie più basse o più alte di 5 punti si avrebbe lo stesso');
	});

	it('names who would know what is most worth clearing up', () => {
		const text = read({ ...answerAll(level(3, 'C')), desks: unknown });
		expect(text).toContain('Da chiarire per primo');
		expect(text).toMatch(/Lo sa: Ufficio di/);
	});

	it('has nothing to clear up when documents back everything', () => {
		expect(read(answerAll(level(3, 'B')))).toContain('non resta nulla da chiarire');
	});

	it('claims no documents where the uncertain answers just make no difference', () => {
		const text = read({ ...answerAll(level(0, 'A')), desks: level(1, 'D') });
		expect(text).toContain('Chiarire una delle risposte incerte');
		expect(text).not.toContain('non resta nulla da chiarire');
	});

	it('leaves out what cannot be said where nothing has a level', () => {
		const text = read({});
		expect(text).not.toMatch(/undefined|NaN|null/);
		expect(text).not.toContain('Con altre convenzioni');
	});
});
