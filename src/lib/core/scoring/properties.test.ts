import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../definition/questionnaire.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { buildTestQuestionnaire, testCatalog } from './fixtures/test-catalog.ts';
import type { AssessmentResult, Figure } from './result.ts';
import { scoreAssessment } from './score-assessment.ts';
import { scoreKnown } from './score-known.ts';

const levelCode = fc
	.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D'))
	.map(([level, grade]) => `${level}${grade}`);
const anyCode = fc.oneof({ weight: 6, arbitrary: levelCode }, fc.constantFrom('DK', 'NA', '-'));
const anyAnswers = fc.array(anyCode, { minLength: 12, maxLength: 12 });
const anyLevels = fc.array(levelCode, { minLength: 12, maxLength: 12 });
const anyPlace = fc.nat({ max: 11 });
const rank = { missing: 0, adapt: 1, ready: 2 };

const know = (codes: readonly string[], questionnaire: Questionnaire = testCatalog) =>
	scoreKnown(questionnaire, buildTestAssessment(questionnaire, codes.join(' ')));
const simulate = (codes: readonly string[], seed = 1) =>
	scoreAssessment(testCatalog, buildTestAssessment(testCatalog, codes.join(' ')), {
		draws: 100,
		seed
	});
const raise = (code: string) => `${Number(code[0]) + 1}${code[1] ?? ''}`;

function expectSame(first: Figure, second: Figure): void {
	expect(second.reason).toBe(first.reason);
	expect(second.value ?? 0).toBeCloseTo(first.value ?? 0, 9);
}

function expectSamePoints(first: AssessmentResult, second: AssessmentResult): void {
	const keys = ['readiness', 'arithmetic', 'coverage', 'evidence', 'lowest', 'highest'] as const;
	for (const key of keys) expectSame(first[key], second[key]);
}

/** TC1 with every importance of traits or questions multiplied. */
function scale(traitFactor: number, questionFactor: number): Questionnaire {
	return buildTestQuestionnaire(
		testCatalog.traits.map((trait) => ({
			...trait,
			importance: trait.importance * traitFactor,
			questions: trait.questions.map((question) => ({
				...question,
				importance: question.importance * questionFactor
			}))
		}))
	);
}

describe('properties of scoring (end of replicability-methods §3.15)', () => {
	it('equal levels everywhere give that level as readiness', () => {
		fc.assert(
			fc.property(fc.constantFrom(0, 1, 2, 3, 4), (level) => {
				const result = know(Array<string>(12).fill(`${level}B`));
				expect(result.readiness.value).toBeCloseTo(25 * level, 9);
				expect(result.imbalance.value).toBeCloseTo(0, 9);
			})
		);
	});

	it('raising a level never lowers readiness, and raises it', () => {
		fc.assert(
			fc.property(anyAnswers, anyPlace, (codes, place) => {
				const code = codes[place] ?? '';
				fc.pre(/^[0-3]/.test(code));
				const higher = know(codes.with(place, raise(code)));
				expect(higher.readiness.value).toBeGreaterThan(know(codes).readiness.value ?? Infinity);
			})
		);
	});

	it('raising a level never lowers the class of a known state', () => {
		fc.assert(
			fc.property(anyLevels, anyPlace, (codes, place) => {
				const code = codes[place] ?? '';
				fc.pre(/^[0-3]/.test(code));
				const before = know(codes).verdict.known!;
				const after = know(codes.with(place, raise(code))).verdict.known!;
				expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
			})
		);
	});

	it('multiplying every importance of the traits changes no point score', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: 2, max: 9 }), (codes, factor) =>
				expectSamePoints(know(codes), know(codes, scale(factor, 1)))
			)
		);
	});

	it('multiplying every importance of the questions changes no point score', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: 2, max: 9 }), (codes, factor) =>
				expectSamePoints(know(codes), know(codes, scale(1, factor)))
			)
		);
	});

	it('readiness is at most the arithmetic mean and lies within its bounds', () => {
		fc.assert(
			fc.property(anyAnswers, (codes) => {
				const { readiness, arithmetic, lowest, highest } = know(codes);
				if (readiness.value === null) return;
				expect(readiness.value).toBeLessThanOrEqual((arithmetic.value ?? 0) + 1e-9);
				expect(readiness.value).toBeGreaterThanOrEqual((lowest.value ?? 101) - 1e-9);
				expect(readiness.value).toBeLessThanOrEqual((highest.value ?? -1) + 1e-9);
			})
		);
	});

	it('probabilities, histogram and bottleneck shares each sum to 1', () => {
		fc.assert(
			fc.property(anyAnswers, (codes) => {
				const { simulation, traits } = simulate(codes);
				if (!simulation) return;
				const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
				expect(total(Object.values(simulation.probability))).toBeCloseTo(1, 9);
				expect(total(simulation.histogram)).toBeCloseTo(1, 9);
				expect(total(traits.map(({ bottleneck }) => bottleneck.value ?? 0))).toBeCloseTo(1, 9);
			})
		);
	});

	it('the same seed gives the same bytes', () => {
		fc.assert(
			fc.property(anyAnswers, fc.nat({ max: 0xffffffff }), (codes, seed) => {
				expect(JSON.stringify(simulate(codes, seed))).toBe(JSON.stringify(simulate(codes, seed)));
			}),
			{ numRuns: 30 }
		);
	});

	it('upgrading every grade to A never changes readiness', () => {
		fc.assert(
			fc.property(anyAnswers, (codes) => {
				const upgraded = codes.map((code) => code.replace(/[BCD]$/, 'A'));
				expectSame(know(codes).readiness, know(upgraded).readiness);
			})
		);
	});

	it('removing a question that does not apply changes no point score', () => {
		fc.assert(
			fc.property(anyAnswers, anyPlace, (codes, place) => {
				const lifted = codes.with(place, 'NA');
				const id = `i${place + 1}`;
				const shorter = buildTestQuestionnaire(
					testCatalog.traits.map((trait) => ({
						...trait,
						questions: trait.questions.filter((question) => question.id !== id)
					}))
				);
				expectSamePoints(know(lifted), know(lifted.toSpliced(place, 1), shorter));
			})
		);
	});

	it('no figure of any result is other than finite', () => {
		fc.assert(
			fc.property(anyAnswers, (codes) => {
				expect(JSON.stringify(simulate(codes))).not.toMatch(/NaN|Infinity/);
				for (const { score, evidence } of simulate(codes).traits)
					for (const { value } of [score, evidence]) expect(Number.isNaN(value)).toBe(false);
			})
		);
	});
});
