import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyContext, level } from '../../report/model/fixtures/tiny-report.ts';
import { listWhatIfChoices, walkPath } from './what-if-choices.ts';

const { items } = buildTinyContext({ ...answerAll(level(1, 'B')), mandate: level(0, 'B') });
const [condition, other] = items;
const action = { gain: null, ratio: null } as const;

describe('the actions to tick in “what if”', () => {
	it('come in the order of the plan and lead as far as the action does', () => {
		const questions = [other, condition].map((item) => item?.question.id ?? '');
		const choices = listWhatIfChoices(
			items,
			questions.map((question) => ({ ...action, question, tier: 'improve', target: 3 }))
		);
		expect(choices.map(({ question }) => question)).toEqual(questions);
		for (const { from, to } of choices) expect(to).toBeGreaterThan(from ?? -1);
	});

	it('take a condition nobody knows of to its minimum', () => {
		const unknown = buildTinyContext({}).items;
		const essential = unknown.find((item) => item.condition);
		const question = essential?.question.id ?? '';
		const [choice] = listWhatIfChoices(unknown, [
			{ ...action, question, tier: 'blocking-unknown', target: null }
		]);
		expect(choice).toMatchObject({ from: null, to: essential?.condition?.essential.minimum });
	});

	it('leave out what is only to be found out, and what is not asked here', () => {
		const question = condition?.question.id ?? '';
		expect(
			listWhatIfChoices(items, [
				{ ...action, question, tier: 'clarify', target: null },
				{ ...action, question: 'not-asked', tier: 'improve', target: 3 }
			])
		).toEqual([]);
	});
});

describe('walking a path', () => {
	it('supposes every step of it', () => {
		const step = { readiness: 50, known: 'adapt', from: 1, to: 3 } as const;
		const steps = ['a', 'b'].map((question) => ({ ...step, question }));
		const path = { goal: 'adapt', effort: 3, reached: true, steps } as const;
		expect([...walkPath(path)]).toEqual([
			['a', 3],
			['b', 3]
		]);
	});

	it('supposes nothing where there is none', () => {
		expect(walkPath(null).size).toBe(0);
	});
});
