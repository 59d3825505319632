import { describe, expect, it } from 'vitest';
import type { AskedTrait } from '../definition/questionnaire.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait,
	testCatalog
} from './fixtures/test-catalog.ts';
import { scoreAssessment } from './score-assessment.ts';

function score(codes: string, traits: readonly AskedTrait[] = testCatalog.traits) {
	const questionnaire = buildTestQuestionnaire(traits);
	return scoreAssessment(questionnaire, buildTestAssessment(questionnaire, codes), { draws: 200 });
}

const gate = { essential: { kind: 'blocking', minimum: 2 } } as const;
const one = (id: string, importance: number, weight = 1, extra = {}) =>
	buildTestTrait(id, importance, [buildTestQuestion(`${id}-question`, weight, extra)]);

describe('edge cases of replicability-methods §3.8', () => {
	it('a trait wholly not applicable leaves score, coverage and evidence', () => {
		const result = score('3A 3A 3A 3A 3A 3A NA NA NA 3A 2A 3A');
		const gap = { value: null, reason: 'nothing-applicable' };
		expect(result.traits[2]).toMatchObject({
			score: gap,
			coverage: gap,
			evidence: gap,
			bottleneck: gap,
			applicable: 0,
			known: 0
		});
		expect(result.coverage.value).toBe(1);
	});

	it('a trait wholly unknown leaves the score but stays in coverage, bounds and simulation', () => {
		const result = score('3B 3B 3B 3B 3B 3B DK DK DK 3B 3B 3B');
		expect(result.traits[2]?.score).toEqual({ value: null, reason: 'nothing-known' });
		expect(result.traits[2]?.coverage.value).toBe(0);
		expect(result.traits[2]?.bottleneck.value).toBeGreaterThan(0);
		expect(result.readiness.value).toBeCloseTo(75, 9);
		expect(result.coverage.value).toBeCloseTo(0.8, 12);
		expect(result.lowest.value).toBeLessThan(75);
		expect(result.highest.value).toBeGreaterThan(75);
	});

	it('nothing applicable gives no number, no simulation and its own verdict', () => {
		const result = score(Array(12).fill('NA').join(' '));
		const { readiness, arithmetic, imbalance, coverage, evidence, lowest, highest } = result;
		for (const figure of [readiness, arithmetic, imbalance, coverage, evidence, lowest, highest])
			expect(figure).toEqual({ value: null, reason: 'nothing-applicable' });
		expect(result.simulation).toBeNull();
		expect(result.verdict.verdict).toBe('nothing-assessed');
	});

	it('nothing known leaves coverage 0, bounds 0–100 and not enough information', () => {
		const result = score(Array(12).fill('DK').join(' '));
		expect(result.readiness).toEqual({ value: null, reason: 'nothing-known' });
		expect(result.coverage.value).toBe(0);
		expect([result.lowest.value, result.highest.value]).toEqual([0, 100]);
		expect(result.verdict.verdict).toBe('not-enough-information');
	});

	it('no weight anywhere gives no number and never NaN', () => {
		const result = score('3B 3B', [one('a', 0), one('b', 0)]);
		expect(result.readiness).toEqual({ value: null, reason: 'no-weight' });
		expect(result.simulation).toBeNull();
		expect(result.verdict.verdict).toBe('nothing-assessed');
	});

	it('a trait whose questions have no weight counts as absent', () => {
		const result = score('4B 0B', [one('a', 2), one('b', 3, 0)]);
		expect(result.traits[1]?.score).toEqual({ value: null, reason: 'no-weight' });
		expect(result.readiness.value).toBeCloseTo(100, 9);
		expect(result.coverage.value).toBe(1);
		expect(result.weakestCore.value).toBe(100);
	});

	it('a trait of importance 0 shows its score without counting', () => {
		const result = score('4B 0B', [one('a', 2), one('b', 0)]);
		expect(result.traits[1]).toMatchObject({
			score: { value: 0 },
			bottleneck: { value: null, reason: 'no-weight' }
		});
		expect(result.readiness.value).toBeCloseTo(100, 9);
	});

	it('the conditions of a trait of importance 0 still apply', () => {
		const result = score('4B 1B', [one('a', 3), one('b', 0, 1, gate)]);
		expect(result.verdict.verdict).toBe('prerequisites-missing');
		expect(result.simulation?.probability.missing).toBeGreaterThan(0.8);
	});

	it('one trait left gives its score as readiness', () => {
		const result = score('3B NA NA NA', [one('a', 3), one('b', 2), one('c', 1), one('d', 1)]);
		expect(result.readiness.value).toBeCloseTo(75, 9);
	});

	it.each([
		['3B 3B NA', false],
		['3B NA 3B', true]
	])('%s: the scope is limited when more than a third does not apply: %s', (codes, limited) => {
		const traits = [one('a', 2), one('b', 3), one('c', 1)];
		expect(score(codes, traits).limitedScope).toBe(limited);
	});

	it('exactly a third not applicable is not a limited scope', () => {
		expect(score('3B NA 3B', [one('a', 1), one('b', 1), one('c', 1)]).limitedScope).toBe(false);
	});

	it('exactly a third is not more than a third by rounding', () => {
		const weigh = (id: string, weights: readonly number[]) =>
			weights.map((weight, index) => buildTestQuestion(`${id}-${index}`, weight));
		const traits = [
			buildTestTrait('a', 1, weigh('a', [3, 2, 1])),
			buildTestTrait('b', 3, weigh('b', [1, 3, 2]))
		];
		expect(score('NA NA 3B NA 3B 3B', traits).limitedScope).toBe(false);
	});

	it('traits tied for the weakest are all listed, in model order', () => {
		const traits = [one('a', 1), one('b', 3), one('c', 2)];
		expect(score('2B 3B 2B', traits).weakest.traits).toEqual(['a', 'c']);
	});

	it('the class looks at core traits, or at all when none is scored', () => {
		expect(score('4B 1B', [one('a', 3), one('b', 1)]).weakestCore.value).toBe(100);
		expect(score('4B 1B', [one('a', 2), one('b', 1)]).weakestCore.value).toBe(25);
		expect(score('DK 1B', [one('a', 3), one('b', 1)]).weakestCore.value).toBe(25);
	});

	it('the simulation too looks at all traits when none is a core one', () => {
		const strong = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id, 2));
		const { simulation } = score('4A 4A 4A 4A 4A 0A', [...strong, one('f', 1)]);
		expect(simulation?.probability.missing).toBeGreaterThan(0.85);
	});

	it('a condition that does not apply imposes nothing in any draw', () => {
		const traits = [one('a', 3), one('b', 1, 1, { ...gate, notApplicable: true })];
		expect(score('4A NA', traits).simulation?.probability.missing).toBe(0);
	});

	it('a condition called not applicable where it must apply is diced as unknown', () => {
		const result = score('4A NA', [one('a', 3), one('b', 1, 1, gate)]);
		expect(result.simulation?.probability.missing).toBeGreaterThan(0.3);
		expect(result.verdict.reasons).toEqual(['blocking-unknown']);
	});

	it('a missing grade is scored as D and counted', () => {
		const result = score('3 3B', [one('a', 1), one('b', 1)]);
		expect(result.questions[0]).toMatchObject({ grade: 'D', gradeMissing: true });
		expect(result.gradesMissing).toBe(1);
		expect(result.evidence.value).toBeCloseTo((0.1 + 0.75) / 2, 12);
	});

	it('unanswered counts as unknown but is told apart', () => {
		const open = score('3B -', [one('a', 1), one('b', 1)]);
		const unknown = score('3B DK', [one('a', 1), one('b', 1)]);
		expect(open.questions[1]?.state).toBe('unanswered');
		expect([open.answered, unknown.answered]).toEqual([1, 2]);
		expect({ ...open, questions: [], answered: 0 }).toEqual({
			...unknown,
			questions: [],
			answered: 0
		});
	});
});
