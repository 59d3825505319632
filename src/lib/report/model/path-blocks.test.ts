import { describe, expect, it } from 'vitest';
import type { NextPath } from '../../core/scoring/analysis.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { buildPath } from './path-blocks.ts';

const answers = { ...answerAll(level(1, 'B')), mandate: level(2, 'B') };
const questions = ['budget', 'hours', 'desks'] as const;
const steps = questions.map((question, index) => ({
	question,
	from: 1 as const,
	to: 3 as const,
	readiness: 35 + 5 * index,
	known: 'missing' as const
}));
const path: NextPath = { goal: 'adapt', steps, effort: 9, reached: true };

function read(own: Partial<NextPath> | null, given: TinyAnswers = answers) {
	const context = buildTinyContext(given);
	const { analysis } = context.result;
	if (!analysis) throw new Error('Nothing was analyzed.');
	const result = {
		...context.result,
		analysis: { ...analysis, path: own && { ...path, ...own } }
	};
	return buildPath({ ...context, result });
}

describe('a way to the next verdict', () => {
	it('names every action up to the level reached, not only the first one', () => {
		const list = read({}).find((block) => block.kind === 'list');
		expect(list?.items[0]).toBe('Avviare budget; poi rafforzare budget: livello 3, indice 35');
	});

	it('adds up the days of work of them all, and gives no points of effort', () => {
		const text = JSON.stringify(read({}));
		expect(text).toContain('Ci si arriva in 3 passi. In tutto: 24 giorni di lavoro.');
		expect(text).not.toContain('sforzo');
	});

	it('is silent on days where the actions of the model stop short', () => {
		const beyond = steps.map((step) => ({ ...step, to: 4 as const }));
		const text = JSON.stringify(read({ steps: beyond }));
		expect(text).not.toContain('In tutto');
		expect(text).toContain('Domanda budget?: livello 4');
	});

	it('is drawn as stairs from three steps on', () => {
		const figures = (count: number) =>
			read({ steps: steps.slice(0, count) }).filter(({ kind }) => kind === 'figure').length;
		expect([1, 2, 3].map(figures)).toEqual([0, 0, 1]);
	});

	it('says so when it does not get there', () => {
		expect(JSON.stringify(read({ reached: false }))).toContain('non ci si arriva');
	});

	it('waits for the answers that are lacking', () => {
		const unknown = { kind: 'unknown', meaning: 1 } as const;
		const blocks = read({}, { ...answers, mandate: unknown });
		expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
		expect(JSON.stringify(blocks)).toContain('le risposte che mancano');
	});

	it('is left out where there is none', () => {
		expect(read(null)).toEqual([]);
	});
});
