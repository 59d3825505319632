import { describe, expect, it } from 'vitest';
import { selectAskedTraits } from '../definition/asked-questions.ts';
import { buildTestAssessment } from '../scoring/fixtures/test-assessment.ts';
import { testCatalog } from '../scoring/fixtures/test-catalog.ts';
import { scoreAssessment } from '../scoring/score-assessment.ts';
import { countUngraded } from './count-ungraded.ts';

describe('countUngraded', () => {
	it.each(['quick', 'full'] as const)(
		'counts the levels without a grade as the result does, in the %s set',
		(set) => {
			const levels = buildTestAssessment(testCatalog, '3 2 4 2B NA 0 1 2C 3 2 - DK', { set });
			const { gradesMissing } = scoreAssessment(testCatalog, levels, { draws: 0 });
			expect(gradesMissing).toBeGreaterThan(0);
			const traits = selectAskedTraits(testCatalog, set, {});
			expect(countUngraded(traits, levels)).toBe(gradesMissing);
		}
	);
});
