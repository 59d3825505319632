import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeAssessment } from './analyze-assessment.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { scoreAssessment } from './score-assessment.ts';

const code = fc.oneof(
	fc
		.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D', ''))
		.map(([level, grade]) => `${level}${grade}`),
	fc.constantFrom('DK', 'NA', '-')
);
const codes = fc.array(code, { minLength: 12, maxLength: 12 }).map((list) => list.join(' '));
const build = (written: string) => buildTestAssessment(testCatalog, written);

describe('an analyzed assessment', () => {
	it('has the very result of a scored one, to the last bit', () => {
		fc.assert(
			fc.property(codes, (written) => {
				const { analysis, ...result } = analyzeAssessment(testCatalog, build(written), {
					draws: 100
				});
				expect({ ...result, analysis: null }).toEqual(
					scoreAssessment(testCatalog, build(written), { draws: 100 })
				);
				expect(analysis).not.toBeNull();
			}),
			{ numRuns: 50 }
		);
	});

	it('holds no number that is not one, whatever the answers', () => {
		fc.assert(
			fc.property(codes, (written) => {
				const { analysis } = analyzeAssessment(testCatalog, build(written), { draws: 50 });
				const text = JSON.stringify(analysis, (_key, value: unknown) =>
					typeof value === 'number' && !Number.isFinite(value) ? 'BROKEN' : value
				);
				expect(text).not.toContain('BROKEN');
			}),
			{ numRuns: 100 }
		);
	});

	it('singles nothing out to find out first when nothing was drawn', () => {
		const { analysis, simulation } = analyzeAssessment(testCatalog, build('3C'), { draws: 0 });
		expect(simulation).toBeNull();
		expect(analysis?.resolveFirst).toEqual([]);
	});

	it('of nothing that applies has neither bars nor path', () => {
		const nothing = Array(12).fill('NA').join(' ');
		const { analysis } = analyzeAssessment(testCatalog, build(nothing), { draws: 50 });
		// A condition that may not be set aside stays a question to answer.
		expect(analysis?.path).toBeNull();
		expect(analysis?.flips).toEqual([]);
	});
});
