import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { DrawState } from './draw-state.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { buildSimulationPlan } from './simulation-plan.ts';

function createState(codes: string, concentration = 4): DrawState {
	const catalog = buildCatalog(testCatalog, buildTestAssessment(testCatalog, codes));
	const plan = buildSimulationPlan(catalog, judgeConditions(catalog));
	if (!plan) throw new Error('nothing applicable');
	return new DrawState(plan, concentration);
}

const w2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';

describe('DrawState', () => {
	it('draws first the weights of replicability-methods §3.15 (seed 1)', () => {
		const state = createState(w2);
		state.advance(new MersenneTwister(1));
		const weights = [...state.weights];
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		expect(weights.map((weight) => weight.toFixed(6))).toEqual([
			'6.038174',
			'11.819553',
			'7.410583',
			'9.850417'
		]);
		expect(weights.map((weight) => (weight / total).toFixed(6))).toEqual([
			'0.171936',
			'0.336560',
			'0.211015',
			'0.280489'
		]);
	});

	it('draws weights with the means and deviations of replicability-methods §3.15', () => {
		const state = createState(w2);
		const generator = new MersenneTwister(1);
		const rows = Array.from({ length: 10_000 }, () => {
			state.advance(generator);
			const total = state.weights.reduce((sum, weight) => sum + weight, 0);
			return Array.from(state.weights, (weight) => weight / total);
		});
		const columns = [0, 1, 2, 3].map((trait) => rows.map((row) => row[trait] ?? 0));
		const means = columns.map((column) => column.reduce((sum, w) => sum + w, 0) / rows.length);
		const deviations = columns.map((column, trait) =>
			Math.sqrt(column.reduce((sum, w) => sum + (w - means[trait]!) ** 2, 0) / rows.length)
		);
		expect(means.map((value) => value.toFixed(4))).toEqual([
			'0.2992',
			'0.3009',
			'0.2000',
			'0.1999'
		]);
		expect(deviations.map((value) => value.toFixed(4))).toEqual([
			'0.0703',
			'0.0714',
			'0.0619',
			'0.0619'
		]);
	});

	it('spends a uniform on every item, also on those that do not apply (§3.6)', () => {
		const all = createState('3B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B');
		const some = createState('3B 3B 3B 3B 3B NA NA NA NA 3B 3B 3B');
		const [first, second] = [new MersenneTwister(1), new MersenneTwister(1)];
		for (let draw = 0; draw < 5; draw++) {
			all.advance(first);
			some.advance(second);
		}
		expect([...some.levels.slice(9)]).toEqual([...all.levels.slice(9)]);
		expect([...some.weights]).toEqual([...all.weights]);
	});

	it('never dices settled conditions and dices the others', () => {
		const failures = (codes: string) => {
			const state = createState(codes);
			const generator = new MersenneTwister(1);
			let failed = 0;
			for (let draw = 0; draw < 2000; draw++) {
				state.advance(generator);
				if (state.failed) failed++;
			}
			return failed;
		};
		const rest = '4A 4A 2B 4A 4A 4A 4A 4A 2B 4A 4A';
		expect(failures(`2B ${rest}`)).toBe(0);
		expect(failures(`2C ${rest}`) / 2000).toBeCloseTo(0.2429, 1);
	});

	it('keeps the weights at the importances when the concentration is infinite', () => {
		const state = createState(w2, Infinity);
		state.advance(new MersenneTwister(1));
		expect([...state.weights]).toEqual([3, 3, 2, 2]);
	});
});
