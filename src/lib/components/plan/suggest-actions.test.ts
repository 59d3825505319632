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
		const taken = all.filter(({ isPlanned }) => isPlanned).map(({ question }) => question);
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
		const whole = listPathActions(buildTinyContext(answers));
		expect(whole.map(({ question }) => question)).toContain('mandate');
		const rest = listPathActions(buildTinyContext(answers, { plan: [planned] }));
		expect(rest.map(({ question }) => question)).not.toContain('desks');
	});
});
