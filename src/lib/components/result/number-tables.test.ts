import { describe, expect, it } from 'vitest';
import { result as english } from '../../i18n/messages/en/result.ts';
import { answerAll, buildTinyContext, level } from '../../report/model/fixtures/tiny-report.ts';
import {
	tabulateClasses,
	tabulateCoverage,
	tabulateEvidence,
	tabulateReadiness
} from './number-tables.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;
const context = buildTinyContext({ ...answerAll(level(3, 'B')), desks: unknown });

describe('the numbers a figure is computed from', () => {
	it('of the readiness lead back to it by the formula', () => {
		const { rows, columns } = tabulateReadiness(context, english);
		const scored = context.result.traits.filter(
			({ importance, score }) => importance > 0 && score.value !== null
		);
		expect(rows).toHaveLength(scored.length);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		const read = rows.map(([, weight, , moved]) => [
			Number(weight),
			Number(moved?.replace(',', '.'))
		]);
		const total = read.reduce((sum, [weight = 0]) => sum + weight, 0);
		const log = read.reduce((sum, [weight = 0, moved = 1]) => sum + weight * Math.log(moved), 0);
		const readiness = (Math.exp(log / total) - 1) / 0.99;
		expect(readiness).toBeCloseTo(context.result.readiness.value ?? -1, 0);
	});

	it('of coverage and evidence have a row for every trait that weighs', () => {
		const weighing = context.result.traits.filter(({ importance }) => importance > 0);
		for (const { rows, formula } of [
			tabulateCoverage(context, english),
			tabulateEvidence(context, english)
		]) {
			expect(rows).toHaveLength(weighing.length);
			expect(formula).not.toMatch(/undefined|NaN/);
		}
	});

	it('of the support name each verdict once, the best first', () => {
		const { rows } = tabulateClasses(context, { missing: 0.1, adapt: 0.7, ready: 0.2 }, english);
		expect(rows.map(([, share]) => share)).toEqual(['20%', '70%', '10%']);
		expect(new Set(rows.map(([name]) => name)).size).toBe(3);
	});
});
