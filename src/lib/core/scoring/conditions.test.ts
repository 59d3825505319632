import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait
} from './fixtures/test-catalog.ts';

function judge(code: string | readonly string[], notApplicable = false) {
	const question = buildTestQuestion('gate', 1, {
		essential: { kind: 'blocking', minimum: 2 },
		notApplicable
	});
	const questionnaire = buildTestQuestionnaire([buildTestTrait('trait', 1, [question])]);
	const assessment = buildTestAssessment(questionnaire, code);
	return judgeConditions(buildCatalog(questionnaire, assessment))[0]!;
}

describe('judgeConditions (replicability-methods §3.4)', () => {
	it.each([
		['3B', 'met'],
		['2B', 'at-minimum'],
		['1B', 'not-met'],
		['DK', 'unknown'],
		['-', 'unknown']
	])('finds %s to be %s', (code, state) => {
		expect(judge(code).state).toBe(state);
	});

	it('lifts a condition that does not apply, where that may be said', () => {
		expect(judge('NA', true)).toMatchObject({ state: 'not-applicable', settled: false });
	});

	it('takes "not applicable" for unknown where it may not be said', () => {
		expect(judge('NA', false).state).toBe('unknown');
	});

	it('takes "not applicable" without a reason for unknown', () => {
		const question = buildTestQuestion('gate', 1, {
			essential: { kind: 'blocking', minimum: 2 },
			notApplicable: true
		});
		const questionnaire = buildTestQuestionnaire([buildTestTrait('trait', 1, [question])]);
		const assessment = buildTestAssessment(questionnaire, 'NA');
		const answers = assessment.answers.map((record) => ({
			...record,
			answer: { kind: 'not-applicable' as const, reason: ' ', meaning: 1 }
		}));
		const catalog = buildCatalog(questionnaire, { ...assessment, answers });
		expect(judgeConditions(catalog)[0]?.state).toBe('unknown');
	});

	it.each(['2A', '2B', '3C', '4A'])('settles %s as met', (code) => {
		expect(judge(code).settled).toBe(true);
	});

	it.each(['1A', '2C', '4D', '4', 'DK'])('does not settle %s', (code) => {
		expect(judge(code).settled).toBe(false);
	});

	it.each([
		['3C', true],
		['4D', true],
		['4', true],
		['2B', false],
		['DK', false]
	])('of %s says that it is to be confirmed: %s', (code, toConfirm) => {
		expect(judge(code).toConfirm).toBe(toConfirm);
	});

	it('is settled only when more than half of those who gave a level settle it', () => {
		expect(judge(['3B', '3B', '2D', 'DK']).settled).toBe(true);
		expect(judge(['3B', '2D', 'DK']).settled).toBe(false);
	});
});
