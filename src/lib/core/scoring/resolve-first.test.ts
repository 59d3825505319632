import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { scoringConstants } from './constants.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { PointEvaluator } from './point-evaluator.ts';
import { measureWorth, rankResolutions } from './resolve-first.ts';
import { buildTornado } from './sensitivity.ts';
import { createDrawRecord, simulate } from './simulate.ts';
import { buildSimulationPlan } from './simulation-plan.ts';

const w2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';

function analyze(codes: string, draws: number = scoringConstants.draws) {
	const catalog = buildCatalog(testCatalog, buildTestAssessment(testCatalog, codes));
	const conditions = judgeConditions(catalog);
	const plan = buildSimulationPlan(catalog, conditions);
	if (!plan) throw new Error('Nothing to simulate.');
	const record = createDrawRecord(plan, draws);
	const { seed, weightConcentration } = scoringConstants;
	simulate(plan, { seed, draws, weightConcentration }, record);
	const tornado = buildTornado(catalog, PointEvaluator.of(catalog, conditions));
	const worth = Array.from({ length: 12 }, (_, place) => measureWorth(record, place, 12));
	return { record, worth, ranked: rankResolutions(catalog, record, tornado) };
}

describe('what knowing one answer of W2 would be worth (replicability-methods §3.15)', () => {
	const { worth, ranked } = analyze(w2);
	const shown = (values: readonly number[]) => values.map((value) => value.toFixed(4));

	it('agrees in value to every digit shown: i1 and i4 alone have one', () => {
		const values = shown(worth.map(({ value }) => value));
		const expected = Array<string>(12).fill('0.0000');
		expected[0] = '0.0010';
		expected[3] = '0.0003';
		expect(values).toEqual(expected);
	});

	it('agrees in information to every digit shown', () => {
		const information = worth.map(({ information }) => information);
		const known = [6, 8, 0, 4, 7, 10, 1, 3, 9, 2].map((place) => information[place] ?? 0);
		expect(shown(known)).toEqual(
			'0.0580 0.0338 0.0278 0.0254 0.0247 0.0216 0.0214 0.0204 0.0197 0.0113'.split(' ')
		);
	});

	it('ranks only what is unknown or weakly evidenced, the most informative first', () => {
		expect(ranked.map(({ question }) => question)).toEqual(['i7', 'i9', 'i8', 'i11', 'i2', 'i3']);
	});
});

describe('the worth of an answer', () => {
	const code = fc.oneof(
		fc
			.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D'))
			.map(([level, grade]) => `${level}${grade}`),
		fc.constantFrom('DK', '-')
	);

	it('is never negative, and never more than all the doubt there is', () => {
		fc.assert(
			fc.property(fc.array(code, { minLength: 12, maxLength: 12 }), (codes) => {
				for (const { value, information } of analyze(codes.join(' '), 200).worth) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(2 / 3);
					expect(information).toBeGreaterThanOrEqual(0);
					expect(information).toBeLessThanOrEqual(Math.log2(3));
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is nothing when the class never changes', () => {
		const { worth } = analyze(Array(12).fill('4A').join(' '), 500);
		expect(new Set(worth.map(({ value }) => value))).toEqual(new Set([0]));
	});

	it('is the whole doubt when one condition alone decides', () => {
		// i1 in doubt, all else certain: knowing it leaves nothing open.
		const { worth, ranked } = analyze('DK 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A');
		expect(ranked[0]?.question).toBe('i1');
		expect(worth[0]?.value).toBeGreaterThan(0.3);
	});
});

describe('a record of the draws', () => {
	it('changes nothing in what they say', () => {
		const catalog = buildCatalog(testCatalog, buildTestAssessment(testCatalog, w2));
		const plan = buildSimulationPlan(catalog, judgeConditions(catalog));
		if (!plan) throw new Error('Nothing to simulate.');
		const options = { seed: 1, draws: 300, weightConcentration: 4 };
		const recorded = simulate(plan, options, createDrawRecord(plan, 300));
		expect(recorded).toEqual(simulate(plan, options));
	});
});
