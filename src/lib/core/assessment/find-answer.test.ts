import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from '../scoring/fixtures/test-assessment.ts';
import { testCatalog } from '../scoring/fixtures/test-catalog.ts';
import { findAnswer } from './find-answer.ts';

const { answers } = buildTestAssessment(testCatalog, ['3B', '1C']);

describe('findAnswer', () => {
	it('finds the answer of the respondent named', () => {
		expect(findAnswer(answers, 'respondent-2', 'i1')).toMatchObject({ level: 1 });
	});

	it('finds nothing where nothing is recorded', () => {
		expect(findAnswer(answers, 'respondent-1', 'i2')).toBeUndefined();
	});
});
