import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait
} from './fixtures/test-catalog.ts';
import { scoreAssessment } from './score-assessment.ts';

const questionnaire = buildTestQuestionnaire([
	buildTestTrait('first', 3, [
		buildTestQuestion('everybody', 1),
		buildTestQuestion('large-only', 2, { askedWhen: { fact: 'size', in: ['large'] } })
	]),
	buildTestTrait('second', 3, [buildTestQuestion('in-full-set', 1, { quick: false })])
]);
const answered = (extra = {}) => buildTestAssessment(questionnaire, '4B 0B 0B', extra);

describe('buildCatalog (replicability-methods §3.1)', () => {
	it('leaves answers to questions that are not asked out of everything', () => {
		const organization = { name: 'Test', facts: { size: 'micro' } };
		const result = scoreAssessment(questionnaire, answered({ organization, set: 'quick' }));
		expect(result.questions.map(({ question }) => question)).toEqual(['everybody']);
		expect(result).toMatchObject({ asked: 1, answered: 1, lowest: { value: 100 } });
		expect(result.traits.map(({ trait }) => trait)).toEqual(['first']);
	});

	it('counts the voices that gave a level to a question asked', () => {
		const assessment = buildTestAssessment(questionnaire, ['4B - -', 'DK - 2B', '- 1B -'], {
			set: 'quick'
		});
		expect(buildCatalog(questionnaire, assessment).voices).toBe(2);
	});
});
