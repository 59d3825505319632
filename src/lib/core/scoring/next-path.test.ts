import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../definition/vocabulary.ts';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { changeQuestions } from './fixtures/changed-catalog.ts';
import { planCatalog } from './fixtures/plan-catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { findNextPath } from './next-path.ts';
import { PointEvaluator } from './point-evaluator.ts';

const answersOfW2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';
const order = ['missing', 'adapt', 'ready'];

function prepare(codes: string, questionnaire = planCatalog) {
	const catalog = buildCatalog(questionnaire, buildTestAssessment(questionnaire, codes));
	const conditions = judgeConditions(catalog);
	const evaluator = PointEvaluator.of(catalog, conditions);
	return { evaluator, path: findNextPath(catalog, conditions, evaluator) };
}
const find = (codes: string, questionnaire = planCatalog) => prepare(codes, questionnaire).path;
const trace = (path: ReturnType<typeof find>) =>
	path?.steps.map(({ question, from, to }) => `${question} ${from}→${to}`);

describe('findNextPath (replicability-methods §3.11)', () => {
	it('gives the path of W2 (§3.15)', () => {
		const path = find(answersOfW2);
		expect(path).toMatchObject({ goal: 'ready', effort: 12, reached: true });
		expect(trace(path)).toEqual(['i7 1→3', 'i2 2→3', 'i10 2→3', 'i8 2→3']);
		expect(path?.steps.map(({ readiness, known }) => `${readiness.toFixed(4)} ${known}`)).toEqual([
			'63.5411 adapt',
			'66.3314 adapt',
			'69.3581 adapt',
			'71.0115 ready'
		]);
	});

	it('is not to be found at the highest class, nor where nothing is known', () => {
		expect(find(Array(12).fill('3B').join(' '))).toBeNull();
		expect(find(Array(12).fill('DK').join(' '))).toBeNull();
	});

	it('takes failing conditions first, to their minimum, and no further than needed', () => {
		const path = find('1B 3B 3B 3B 3B 3B 3B 3B 3B 1B 3B 3B');
		expect(path).toMatchObject({ goal: 'adapt', reached: true, effort: 4 });
		expect(trace(path)?.toSorted()).toEqual(['i1 1→2', 'i10 1→2']);
	});

	it('needs limiting conditions for the highest class only', () => {
		expect(trace(find('1B 3B 3B 1B 3B 3B 3B 3B 3B 3B 3B 3B'))).toEqual(['i1 1→2']);
		expect(trace(find('4B 4B 4B 1B 4B 4B 4B 4B 4B 4B 4B 4B'))).toEqual(['i4 1→2']);
	});

	it('brings a condition on to its target in the same step where the minimum is not enough', () => {
		const path = find('3B 3B 3B 0B 2B 2B 3B 3B 3B 3B 3B 3B');
		expect(path).toMatchObject({ goal: 'ready', reached: true });
		expect(trace(path)?.[0]).toBe('i4 0→3');
		expect(new Set(path?.steps.map(({ question }) => question)).size).toBe(path?.steps.length);
	});

	it('takes a needed condition even where it moves no readiness', () => {
		const bare = {
			...planCatalog,
			traits: planCatalog.traits.map((trait) =>
				trait.id === 't4' ? { ...trait, importance: 0 } : trait
			)
		};
		const path = find('3B 3B 3B 3B 3B 3B 3B 3B 3B 0B 0B 0B', bare);
		expect(trace(path)).toEqual(['i10 0→2']);
		expect(path?.reached).toBe(true);
	});

	it('keeps a needed condition first when its question goes on to its target later', () => {
		const path = find('1B 1B 3B 0B 2B 3B 0B 1B 2B 2B 0B 0B');
		expect(trace(path)).toEqual(['i1 1→3', 'i4 0→3', 'i11 0→3']);
	});

	it('drops the smallest gain first', () => {
		const path = find('2B 2B 3B 3B 0B 3B 0B 0B 1B 3B 0B 3B');
		expect(trace(path)).toEqual(['i9 1→3', 'i8 0→3']);
	});

	it('tries no question that moves no readiness', () => {
		const bare = changeQuestions(planCatalog, { i2: { importance: 0 } });
		const path = find('2B 0B 2B 2B 2B 2B 2B 2B 2B 2B 2B 2B', bare);
		expect(path?.reached).toBe(true);
		expect(path?.steps.map(({ question }) => question)).not.toContain('i2');
	});

	it('says when even everything together does not get there', () => {
		const modest = changeQuestions(
			planCatalog,
			Object.fromEntries(
				Array.from({ length: 12 }, (_, place) => [`i${place + 1}`, { target: 2 as const }])
			)
		);
		const path = find('3B 1B 3B 3B 2B 2B 1B 2B 2B 3B 3B 2B', modest);
		expect(path).toMatchObject({ goal: 'ready', reached: false, effort: 7 });
		expect(trace(path)).toEqual(['i2 1→2', 'i7 1→2']);
		const lighter = changeQuestions(modest, { i2: { importance: 0 } });
		const shorter = find('3B 1B 3B 3B 2B 2B 1B 2B 2B 3B 3B 2B', lighter);
		expect(trace(shorter)).toEqual(['i7 1→2']);
	});

	it('drops what turns out not to be needed, and stays as short as it can be made by dropping', () => {
		const code = fc.constantFrom('0B', '1B', '2B', '3B', '4B', 'DK', 'NA');
		const codes = fc.array(code, { minLength: 12, maxLength: 12 });
		let paths = 0;
		fc.assert(
			fc.property(codes, (all) => {
				const { evaluator, path } = prepare(all.join(' '));
				if (!path?.reached) return;
				paths += 1;
				const reaches = (steps: readonly (readonly [string, Level])[]) =>
					order.indexOf(evaluator.evaluate(new Map(steps))?.known ?? '') >=
					order.indexOf(path.goal);
				const steps = path.steps.map(({ question, to }) => [question, to] as const);
				expect(reaches(steps)).toBe(true);
				for (const [place] of steps.entries())
					expect(reaches(steps.toSpliced(place, 1))).toBe(false);
			}),
			{ numRuns: 300 }
		);
		expect(paths).toBeGreaterThan(20);
	});

	it('rises with every step and sums the effort of its questions', () => {
		const code = fc.constantFrom('0B', '1B', '2B', '3B', '4B');
		fc.assert(
			fc.property(fc.array(code, { minLength: 12, maxLength: 12 }), (all) => {
				const { evaluator, path } = prepare(all.join(' '));
				if (!path) return;
				const efforts = new Map(
					planCatalog.traits.flatMap(({ questions }) =>
						questions.map(({ id, effort }) => [id, effort])
					)
				);
				let last = evaluator.evaluate()?.readiness ?? 0;
				for (const { readiness, from, to } of path.steps) {
					expect(readiness).toBeGreaterThan(last);
					expect(to).toBeGreaterThan(from);
					last = readiness;
				}
				const effort = path.steps.reduce((sum, step) => sum + (efforts.get(step.question) ?? 0), 0);
				expect(path.effort).toBe(effort);
			})
		);
	});
});
