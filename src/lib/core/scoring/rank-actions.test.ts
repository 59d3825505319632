import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../definition/questionnaire.ts';
import type { Resolution } from './analysis.ts';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { changeQuestions } from './fixtures/changed-catalog.ts';
import { planCatalog } from './fixtures/plan-catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { PointEvaluator } from './point-evaluator.ts';
import { rankActions } from './rank-actions.ts';

const answersOfW2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';

function rank(
	codes: string | readonly string[],
	resolutions: readonly Resolution[] = [],
	questionnaire: Questionnaire = planCatalog
) {
	const catalog = buildCatalog(questionnaire, buildTestAssessment(questionnaire, codes));
	const conditions = judgeConditions(catalog);
	const evaluator = PointEvaluator.of(catalog, conditions);
	return rankActions(catalog, conditions, evaluator, resolutions);
}
const resolve = (question: string, value: number): Resolution => ({
	question,
	value,
	information: 0,
	swing: 0
});
const name = (actions: ReturnType<typeof rank>) =>
	actions.map(({ question, tier, target }) => `${question} ${tier} ${target}`);
const digits = (value: number | null) => value?.toFixed(4) ?? null;

describe('rankActions (replicability-methods §3.11)', () => {
	it('gives the action plan of W2 (§3.15)', () => {
		const rows = rank(answersOfW2).map(({ question, gain, ratio }) => [
			question,
			digits(gain),
			digits(ratio)
		]);
		expect(rows).toEqual([
			['i7', '8.1894', '1.6379'],
			['i8', '2.5028', '1.2514'],
			['i2', '2.4363', '1.2181'],
			['i10', '2.5332', '0.8444'],
			['i5', '3.1213', '0.6243']
		]);
	});

	it('puts failing conditions first, at their minimum, and what is to be found out between them', () => {
		const resolutions = [resolve('i9', 0.02), resolve('i2', 0.01), resolve('i3', 0.005)];
		const actions = rank('DK 2C DK 1B 3B 4B 0B 4B DK 1B 3C 4B', resolutions);
		expect(name(actions)).toEqual([
			'i10 blocking-failed 2',
			'i1 blocking-unknown null',
			'i4 limiting-failed 2',
			'i9 clarify null',
			'i2 clarify 3',
			'i7 improve 3'
		]);
		expect(actions.map(({ gain }) => gain === null)).toEqual([
			false,
			true,
			false,
			true,
			false,
			false
		]);
	});

	it('finds out in the order of the resolutions, whatever the gains', () => {
		const both = [resolve('i8', 0.3), resolve('i7', 0.2)];
		expect(rank(answersOfW2, both).map(({ question }) => question)).toEqual(
			'i8 i7 i2 i10 i5'.split(' ')
		);
		expect(rank(answersOfW2, both.toReversed()).map(({ question }) => question)).toEqual(
			'i7 i8 i2 i10 i5'.split(' ')
		);
		const blocking = (...first: string[]) =>
			name(
				rank(
					'DK 3B 3B 3B 3B 3B 3B 3B 3B DK 3B 3B',
					first.map((id) => resolve(id, 0))
				)
			);
		const expected = ['i1 blocking-unknown null', 'i10 blocking-unknown null'];
		expect(blocking()).toEqual(expected);
		expect(blocking('i10')).toEqual(expected.toReversed());
		expect(blocking('i10', 'i1')).toEqual(expected.toReversed());
	});

	it('does not let answers hardly worth knowing change the order of the rest', () => {
		const hardly = ['i5', 'i10', 'i2', 'i8', 'i7'].map((id) => resolve(id, 0.005));
		expect(rank(answersOfW2, hardly)).toEqual(rank(answersOfW2));
	});

	it('asks for nothing more where a well-placed level is only to be confirmed', () => {
		const [first] = rank('3D 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B', [resolve('i1', 0.1)]);
		expect(first).toEqual({
			question: 'i1',
			tier: 'clarify',
			target: null,
			gain: null,
			ratio: null
		});
	});

	it('leaves out what stands at its target, does not apply or is unknown and not worth knowing', () => {
		expect(rank('3B 4B DK 3B - NA 3B 3B 3B 3B 3B 3B')).toEqual([]);
		const modest = changeQuestions(planCatalog, { i2: { target: 1 } });
		expect(rank('3B 1B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B', [], modest)).toEqual([]);
	});

	it('breaks a tie by the larger gain, then the smaller effort, then model order', () => {
		const even = (extra: Parameters<typeof changeQuestions>[1]) =>
			rank('3B 3B 3B 3B 3B 3B 3B 2B 2B 3B 3B 3B', [], changeQuestions(testCatalog, extra)).map(
				({ question }) => question
			);
		expect(even({})).toEqual(['i8', 'i9']);
		expect(even({ i8: { effort: 2 } })).toEqual(['i9', 'i8']);
	});

	it('tells no gain where nothing is known, and never a loss', () => {
		expect(rank('- - - - - - - - - - - -')).toEqual([
			{ question: 'i1', tier: 'blocking-unknown', target: null, gain: null, ratio: null },
			{ question: 'i10', tier: 'blocking-unknown', target: null, gain: null, ratio: null }
		]);
		// The mean of 1 and 4 is above the minimum of 2 that the lower median misses.
		const voices = ['1B', '4B'].map((code) => `${code} 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B`);
		expect(rank(voices)).toEqual([
			{ question: 'i1', tier: 'blocking-failed', target: 2, gain: 0, ratio: 0 }
		]);
	});
});
