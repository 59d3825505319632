import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyContext, level } from '../../report/model/fixtures/tiny-report.ts';
import { groupSuggestions, listPathActions } from './suggest-actions.ts';

const answers = { ...answerAll(level(1, 'B')), mandate: level(0, 'B') };
const planned = {
	id: 'action-one',
	question: 'desks',
	action: 'desks-begin',
	status: 'to-do'
} as const;

describe('the suggested actions', () => {
	it('begin with the indispensable conditions that are lacking', () => {
		const [first] = groupSuggestions(buildTinyContext(answers));
		expect(first?.tier).toBe('blocking-failed');
		expect(first?.suggestions[0]?.question).toBe('mandate');
	});

	it('say which of them are in the plan already', () => {
		const context = buildTinyContext(answers, { plan: [planned] });
		const all = groupSuggestions(context).flatMap(({ suggestions }) => suggestions);
		const taken = all
			.filter(({ planned: id }) => id === planned.id)
			.map(({ question }) => question);
		expect(taken).toEqual(['desks']);
	});

	it('of a condition nobody knows of are to find it out, with who would know', () => {
		const { mandate: _, ...others } = answerAll(level(3, 'B'));
		const context = buildTinyContext(others);
		const [first] = groupSuggestions(context);
		expect(first).toMatchObject({
			tier: 'blocking-unknown',
			suggestions: [{ question: 'mandate', action: null, details: ['Ufficio di mandate'] }]
		});
	});

	it('lead to the next verdict, without what is in the plan', () => {
		const whole = listPathActions(buildTinyContext(answers)).missing;
		expect(whole.map(({ question }) => question)).toContain('mandate');
		const { action } = planned;
		const rest = listPathActions(buildTinyContext(answers, { plan: [planned] })).missing;
		expect(rest).not.toContainEqual({ question: 'desks', action });
	});

	it('gain what the action itself brings, not the level to aim at', () => {
		const context = buildTinyContext(answerAll(level(1, 'B')));
		const all = groupSuggestions(context).flatMap(({ suggestions }) => suggestions);
		const desks = all.find(({ question }) => question === 'desks');
		const bar = context.result.analysis?.tornado.find(({ question }) => question === 'desks');
		const now = context.result.readiness.value ?? NaN;
		expect(desks?.gain).toBe(String(Math.round((bar?.outcomes[2]?.readiness ?? NaN) - now)));
		const ranked = context.result.analysis?.actions.find(({ question }) => question === 'desks');
		expect(Number(desks?.gain)).toBeLessThan(ranked?.gain ?? NaN);
	});
});

describe('the actions of a path', () => {
	it('follow one another as far as the path goes: carried out, they reach the next verdict', () => {
		const context = buildTinyContext(answerAll(level(1, 'B')));
		const path = context.result.analysis?.path;
		expect(path?.reached).toBe(true);
		const { missing, lacking } = listPathActions(context);
		expect(lacking).toEqual([]);
		const questions = context.items.map(({ question }) => question);
		const levels = missing.map(({ question: id, action }) => {
			const question = questions.find((entry) => entry.id === id);
			return { question: id ?? '', level: question?.actions.find((it) => it.id === action)?.to };
		});
		for (const { question, to } of path?.steps ?? []) {
			const reached = levels.filter((entry) => entry.question === question);
			expect(Math.max(...reached.map((entry) => entry.level ?? -1))).toBeGreaterThanOrEqual(to);
		}
		expect(missing.length).toBeGreaterThan(path?.steps.length ?? Infinity);
	});

	it('name the questions for which the model has none', () => {
		const context = buildTinyContext(answerAll(level(1, 'B')));
		const items = context.items.map((item) => ({
			...item,
			question: { ...item.question, actions: item.question.actions.slice(0, 1) }
		}));
		expect(listPathActions({ ...context, items }).lacking.length).toBeGreaterThan(0);
	});
});
