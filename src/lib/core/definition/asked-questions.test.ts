import { describe, expect, it } from 'vitest';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait
} from '../scoring/fixtures/test-catalog.ts';
import { selectAskedTraits } from './asked-questions.ts';

const questionnaire = buildTestQuestionnaire([
	buildTestTrait('first', 3, [
		buildTestQuestion('always', 1),
		buildTestQuestion('not-micro', 1, { askedWhen: { fact: 'size', in: ['small', 'large'] } })
	]),
	buildTestTrait('second', 3, [buildTestQuestion('full-only', 1, { quick: false })]),
	buildTestTrait('third', 3, [])
]);
const ask = (...[set, facts]: [set: 'quick' | 'full', facts: Record<string, string>]) =>
	selectAskedTraits(questionnaire, set, facts).map(({ id, questions }) => [
		id,
		questions.map((question) => question.id)
	]);

describe('selectAskedTraits (replicability-methods §3.1)', () => {
	it('asks everything whose condition holds, in model order', () => {
		expect(ask('full', { size: 'small' })).toEqual([
			['first', ['always', 'not-micro']],
			['second', ['full-only']]
		]);
	});

	it('leaves out a question whose condition does not hold', () => {
		expect(ask('full', { size: 'micro' })[0]).toEqual(['first', ['always']]);
	});

	it('asks when the fact is not given', () => {
		expect(ask('full', {})[0]).toEqual(['first', ['always', 'not-micro']]);
	});

	it('keeps to the quick questions in the quick set and drops traits left empty', () => {
		expect(ask('quick', {})).toEqual([['first', ['always', 'not-micro']]]);
	});
});
