import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../definition/vocabulary.ts';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { PointEvaluator } from './point-evaluator.ts';
import { scoreKnown } from './score-known.ts';

const code = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D'))
			.map(([level, grade]) => `${level}${grade}`)
	},
	fc.constantFrom('DK', 'NA', '-')
);
const codes = fc.array(code, { minLength: 12, maxLength: 12 });

function createEvaluator(voices: readonly string[]): PointEvaluator {
	const catalog = buildCatalog(testCatalog, buildTestAssessment(testCatalog, voices));
	return PointEvaluator.of(catalog, judgeConditions(catalog));
}

describe('the outcome of the answers as they stand', () => {
	it('is the one scoring finds, with one respondent or several', () => {
		fc.assert(
			fc.property(fc.array(codes, { minLength: 1, maxLength: 3 }), (voices) => {
				const written = voices.map((voice) => voice.join(' '));
				const result = scoreKnown(testCatalog, buildTestAssessment(testCatalog, written));
				const outcome = createEvaluator(written).evaluate();
				expect(outcome?.known ?? null).toBe(result.verdict.known);
				expect(outcome?.readiness ?? -1).toBeCloseTo(result.readiness.value ?? -1, 9);
			})
		);
	});
});

describe('the outcome with some levels changed', () => {
	it('is the one scoring finds for an assessment with those levels', () => {
		fc.assert(
			fc.property(
				codes,
				fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 4 }),
				fc.constantFrom<Level>(0, 1, 2, 3, 4),
				(before, places, level) => {
					const moved = places.filter((place) => before[place] !== 'NA');
					const after = before.map((old, place) => (moved.includes(place) ? `${level}B` : old));
					const changes = new Map(moved.map((place) => [`i${place + 1}`, level]));
					const result = scoreKnown(testCatalog, buildTestAssessment(testCatalog, after.join(' ')));
					const outcome = createEvaluator([before.join(' ')]).evaluate(changes);
					expect(outcome?.known ?? null).toBe(result.verdict.known);
					expect(outcome?.readiness ?? -1).toBeCloseTo(result.readiness.value ?? -1, 9);
				}
			)
		);
	});

	it('is the same when the levels stand, and others are changed after them', () => {
		fc.assert(
			fc.property(codes, fc.constantFrom<Level>(0, 2, 4), (voice, level) => {
				const places = voice.flatMap((answer, place) => (answer === 'NA' ? [] : [`i${place + 1}`]));
				const changes = places.map((question): [string, Level] => [question, level]);
				const evaluator = createEvaluator([voice.join(' ')]);
				const settled = evaluator.settle(new Map(changes.slice(0, 3)));
				expect(settled.evaluate(new Map(changes.slice(2, 5)))).toEqual(
					evaluator.evaluate(new Map(changes.slice(0, 5)))
				);
			})
		);
	});

	it('does not exist for a question that is not asked or does not apply', () => {
		const evaluator = createEvaluator(['3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA']);
		expect(() => evaluator.evaluate(new Map([['i6', 3]]))).toThrow(RangeError);
		expect(() => evaluator.evaluate(new Map([['other', 3]]))).toThrow(RangeError);
	});
});
