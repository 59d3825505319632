import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait,
	testCatalog
} from './fixtures/test-catalog.ts';
import { scoreAssessment } from './score-assessment.ts';
import { scoreKnown } from './score-known.ts';

const w2 = buildTestAssessment(testCatalog, '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA');

describe('simulate', () => {
	it('counts readiness in twenty bins whose median bin holds the median', () => {
		const { histogram, percentile50 } = scoreAssessment(testCatalog, w2).simulation!;
		let below = 0;
		const bin = histogram.findIndex((share) => (below += share) >= 0.5);
		expect(histogram).toHaveLength(20);
		expect(percentile50).toBeGreaterThanOrEqual(5 * bin);
		expect(percentile50).toBeLessThan(5 * bin + 5);
	});

	it('closes the last bin at 100', () => {
		const questionnaire = buildTestQuestionnaire([
			buildTestTrait('only', 3, [buildTestQuestion('one', 1)])
		]);
		const assessment = buildTestAssessment(questionnaire, '4A');
		const { histogram } = scoreAssessment(questionnaire, assessment).simulation!;
		expect(histogram[19]).toBeCloseTo(0.95, 1);
	});

	it('carries its seed and number of draws', () => {
		const options = { seed: 5, draws: 50 };
		expect(scoreAssessment(testCatalog, w2, options).simulation).toMatchObject(options);
	});

	it('is left out with 0 draws, just as in the provisional picture', () => {
		const result = scoreAssessment(testCatalog, w2, { draws: 0 });
		expect(result).toEqual(scoreKnown(testCatalog, w2));
		expect(result.simulation).toBeNull();
		expect(result.traits[0]?.bottleneck).toEqual({ value: null, reason: 'not-simulated' });
		expect(result.verdict).toMatchObject({ verdict: 'with-adaptations', support: null });
	});

	it.each([{ draws: -1 }, { draws: 1.5 }, { weightConcentration: 0 }, { seed: -1 }])(
		'refuses %o',
		(options) => {
			expect(() => scoreAssessment(testCatalog, w2, options)).toThrow(RangeError);
		}
	);

	it('refuses an assessment of another questionnaire', () => {
		expect(() => scoreAssessment(testCatalog, { ...w2, audience: 'company' })).toThrow(RangeError);
		const model = { ...w2.model, id: 'other' };
		expect(() => scoreAssessment(testCatalog, { ...w2, model })).toThrow(RangeError);
	});
});
