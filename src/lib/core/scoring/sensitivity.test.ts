import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { PointEvaluator } from './point-evaluator.ts';
import { buildTornado, findFlips } from './sensitivity.ts';

function analyze(codes: string) {
	const catalog = buildCatalog(testCatalog, buildTestAssessment(testCatalog, codes));
	const evaluator = PointEvaluator.of(catalog, judgeConditions(catalog));
	const tornado = buildTornado(catalog, evaluator);
	return { tornado, flips: findFlips(tornado, evaluator) };
}
const letters = { missing: 'M', adapt: 'A', ready: 'R' };

describe('the tornado of W2 (replicability-methods §3.15)', () => {
	const rows = analyze('3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA').tornado.map(
		({ question, outcomes, swing }) =>
			[
				question,
				...outcomes.map(({ readiness, known }) => `${readiness.toFixed(4)} ${letters[known]}`),
				swing.toFixed(4)
			].join(' · ')
	);

	// The document prints the swing of i2 as 10.4416, the difference of its rounded ends.
	it('agrees to every digit shown, widest swing first', () => {
		expect(rows).toEqual([
			'i1 · 38.9688 M · 45.9825 M · 51.1573 A · 55.3517 A · 58.9226 A · 19.9538',
			'i7 · 48.3410 A · 55.3517 A · 59.9924 A · 63.5411 A · 66.4468 A · 18.1058',
			'i4 · 42.1095 M · 47.4969 A · 51.7650 A · 55.3517 A · 58.4730 A · 16.3635',
			'i5 · 47.4969 A · 51.7650 A · 55.3517 A · 58.4730 A · 61.2529 A · 13.7560',
			'i10 · 48.2171 M · 52.2590 M · 55.3517 A · 57.8850 A · 60.0451 A · 11.8280',
			'i8 · 48.3410 A · 52.3043 A · 55.3517 A · 57.8546 A · 59.9924 A · 11.6514',
			'i2 · 49.5675 A · 52.6414 A · 55.3517 A · 57.7880 A · 60.0091 A · 10.4417',
			'i11 · 48.2171 A · 51.0473 A · 53.3695 A · 55.3517 A · 57.0889 A · 8.8718',
			'i9 · 52.3043 A · 54.6507 A · 56.6574 A · 58.4184 A · 59.9924 A · 7.6881',
			'i3 · 52.4007 A · 53.5800 A · 54.7027 A · 55.7749 A · 56.8019 A · 4.4012'
		]);
	});
});

describe('single flips', () => {
	it('of W2 are one level down on i10, two on i1, three on i4, and none upward', () => {
		expect(analyze('3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA').flips).toEqual([
			{ question: 'i10', from: 2, to: 1, known: 'missing' },
			{ question: 'i1', from: 3, to: 1, known: 'missing' },
			{ question: 'i4', from: 3, to: 0, known: 'missing' }
		]);
	});

	it('of W9 lift the verdict by the one condition that limits it', () => {
		expect(analyze('4A 4A 4A 1A 4A 4A 4A 4A 4A 4A 4A 4A').flips[0]).toEqual({
			question: 'i4',
			from: 1,
			to: 2,
			known: 'ready'
		});
	});

	it('leave out what is not known', () => {
		const { flips } = analyze('DK 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B');
		expect(flips.map(({ question }) => question)).not.toContain('i1');
	});
});

describe('a question that cannot move anything', () => {
	it('has no bar: it does not apply', () => {
		const { tornado } = analyze('3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA');
		expect(tornado.map(({ question }) => question)).not.toContain('i6');
	});

	it('has a bar when everything is unknown: any level would be the first', () => {
		expect(analyze(Array(12).fill('DK').join(' ')).tornado).toHaveLength(12);
	});
});
