import { describe, expect, it } from 'vitest';
import type { Assessment } from '../assessment/assessment-schema.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait,
	testCatalog
} from './fixtures/test-catalog.ts';
import { mergeAnswers } from './merge-answers.ts';
import { scoreAssessment } from './score-assessment.ts';
import { weighOpinions } from './weigh-opinions.ts';

const question = buildTestQuestion('one', 1, { notApplicable: true });
const single = buildTestQuestionnaire([buildTestTrait('trait', 1, [question])]);
const merge = (codes: readonly string[], extra: Partial<Assessment> = {}) =>
	mergeAnswers(question, buildTestAssessment(single, codes, extra));
const weigh = (codes: readonly string[], extra: Partial<Assessment> = {}) => {
	const merged = merge(codes, extra);
	return merged.state === 'level' ? weighOpinions(merged.opinions) : null;
};

describe('mergeAnswers (replicability-methods §3.14)', () => {
	it('lifts a question when more than half of those who know say so', () => {
		expect(merge(['NA', 'NA', '3B', 'DK'])).toEqual({ state: 'not-applicable', reasoned: true });
	});

	it('keeps a question when exactly half of those who know say it does not apply', () => {
		expect(weigh(['NA', '3B', 'DK'])).toMatchObject({ meanLevel: 3, level: 3 });
	});

	it('tells unknown from not answered', () => {
		expect(merge(['DK', '-']).state).toBe('unknown');
		expect(merge(['-', '-']).state).toBe('unanswered');
	});

	it('counts notes without a choice as not answered', () => {
		const assessment = buildTestAssessment(single, '3B');
		const answers = assessment.answers.map((record) => ({
			...record,
			answer: { kind: 'pending' as const, meaning: 1, flag: true }
		}));
		expect(mergeAnswers(question, { ...assessment, answers }).state).toBe('unanswered');
	});

	it('averages levels and evidence and takes the lower median for conditions', () => {
		expect(weigh(['1A', '2B', '3C', '4D'])).toMatchObject({
			meanLevel: 2.5,
			level: 2,
			grade: 'C',
			evidence: (1 + 0.75 + 0.4 + 0.1) / 4
		});
	});

	it('lets a consensus replace every answer', () => {
		const consensus = [{ question: 'one', level: 1 as const, evidence: 'B' as const, reason: '' }];
		expect(weigh(['4A', 'NA', 'NA'], { consensus })).toMatchObject({ meanLevel: 1, grade: 'B' });
	});

	it('believes an A of a consensus only when an answer names the document in full', () => {
		const consensus = [{ question: 'one', level: 3 as const, evidence: 'A' as const, reason: '' }];
		expect(weigh(['4A', '3C'], { consensus })?.grade).toBe('A');
		expect(weigh(['4B', '3C'], { consensus })?.grade).toBe('B');
	});

	it('ignores answers of people who are not respondents', () => {
		const assessment = buildTestAssessment(single, ['4B', '0B']);
		const alone = { ...assessment, respondents: assessment.respondents.slice(0, 1) };
		expect(mergeAnswers(question, alone)).toMatchObject({ opinions: [{ level: 4 }] });
	});
});

describe('W13 of replicability-methods §3.15, four respondents', () => {
	const backed = (codes: string) => codes.replace(/\d/g, '$&B');
	const voices = [
		'3 2 2 3 2 3 1 2 1 2 3 2',
		'3 3 2 4 2 3 1 3 2 3 3 2',
		'2 2 DK 3 3 3 3 2 0 2 2 2',
		'3 2 1 3 2 4 0 2 3 2 3 2'
	].map(backed);
	const result = scoreAssessment(testCatalog, buildTestAssessment(testCatalog, voices));

	it('has the merged scores shown', () => {
		expect(result.traits.map(({ score }) => score.value?.toFixed(4))).toEqual([
			'60.0694',
			'71.2500',
			'39.0625',
			'59.3750'
		]);
		expect(result.readiness.value?.toFixed(4)).toBe('57.9005');
		expect(result.arithmetic.value?.toFixed(4)).toBe('59.0833');
		expect(result.weakest.score.value?.toFixed(4)).toBe('39.0625');
	});

	it('has the lower medians shown', () => {
		expect(result.questions.map(({ level }) => level).join(' ')).toBe('3 2 2 3 2 3 1 2 1 2 3 2');
	});

	it('has all three conditions settled', () => {
		expect(result.conditions.map(({ settled }) => settled)).toEqual([true, true, true]);
	});

	it('has the class probabilities and percentiles shown', () => {
		const { probability, percentile5, percentile50, percentile95 } = result.simulation!;
		expect(
			[probability.missing, probability.adapt, probability.ready].map((p) => p.toFixed(4))
		).toEqual(['0.0695', '0.9028', '0.0277']);
		expect([percentile5, percentile50, percentile95].map((p) => p.toFixed(4))).toEqual([
			'43.5939',
			'56.6536',
			'68.3133'
		]);
	});

	it('may call the support robust, since several people answered', () => {
		expect(result.verdict).toMatchObject({ verdict: 'with-adaptations', supportWord: 'robust' });
	});

	it.each([
		[0, '54.3432'],
		[1, '65.4610'],
		[2, '56.4837'],
		[3, '54.4289']
	])('gives respondent %i alone the readiness shown', (index, readiness) => {
		const alone = buildTestAssessment(testCatalog, voices[index] ?? '');
		const { verdict, readiness: found } = scoreAssessment(testCatalog, alone, { draws: 0 });
		expect(found.value?.toFixed(4)).toBe(readiness);
		expect(verdict.known).toBe('adapt');
	});
});
