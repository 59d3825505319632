import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import {
	buildTestQuestion,
	buildTestQuestionnaire,
	buildTestTrait,
	testCatalog
} from './fixtures/test-catalog.ts';
import { buildRobustness } from './robustness.ts';

const analyze = (codes: string | readonly string[], questionnaire = testCatalog) =>
	buildRobustness(buildCatalog(questionnaire, buildTestAssessment(questionnaire, codes)));
const w2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';

describe('the robustness table of W2 (replicability-methods §3.15)', () => {
	const { scenarios, same } = analyze(w2);

	it('agrees to every digit shown', () => {
		const rows = scenarios.map(({ id, trait, readiness, weakestCore, known }) =>
			[trait ?? id, readiness.value?.toFixed(4), weakestCore.value?.toFixed(4), known].join(' · ')
		);
		expect(rows).toEqual([
			'baseline · 55.3517 · 62.5000 · adapt',
			'arithmetic · 56.9167 · 62.5000 · adapt',
			'mazziotta-pareto · 54.4202 · 62.5000 · adapt',
			'equal-trait-weights · 53.4307 · 62.5000 · adapt',
			'equal-question-weights · 56.4530 · 62.5000 · adapt',
			'unknown-lowest · 49.5128 · 54.1667 · adapt',
			'unknown-highest · 61.5620 · 62.5000 · adapt',
			'optimism · 38.8892 · 55.0000 · missing',
			't1 · 51.6612 · 62.5000 · adapt',
			't2 · 52.5400 · 65.0000 · adapt',
			't3 · 62.7825 · 62.5000 · adapt',
			't4 · 54.2461 · 62.5000 · adapt'
		]);
	});

	it('keeps the class in eleven scenarios of twelve', () => {
		expect([same, scenarios.length]).toEqual([11, 12]);
	});
});

describe('a scenario', () => {
	const find = (codes: string | readonly string[], id: string) =>
		analyze(codes).scenarios.find((scenario) => scenario.id === id);

	it('with every unknown at its worst fails the conditions nobody knows of', () => {
		const unknown = 'DK 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A';
		expect(find(unknown, 'unknown-lowest')?.known).toBe('missing');
		expect(find(unknown, 'unknown-highest')?.known).toBe('ready');
	});

	it('with less optimism fails a condition met on somebody’s word', () => {
		expect(find('2C 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A', 'optimism')?.known).toBe('missing');
	});

	it('lowers each weak answer before several are brought together', () => {
		const voices = ['4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A', '4D 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A'];
		expect(find(voices, 'optimism')?.readiness.value).toBeLessThan(100);
		expect(find(voices.slice(0, 1), 'optimism')?.readiness.value).toBeCloseTo(100, 9);
	});

	it('never lowers below level 0', () => {
		const zeros = Array(12).fill('0D').join(' ');
		expect(find(zeros, 'optimism')?.readiness.value).toBe(0);
	});

	it('with less optimism leaves what is documented or recorded as it is', () => {
		const well = '2A 3B 2A 3B 2A 3B 2A 3B 2A 3B 2A 3B';
		const [baseline, lowered] = [find(well, 'baseline'), find(well, 'optimism')];
		expect(lowered?.readiness).toEqual(baseline?.readiness);
		const weaker = find(well.replaceAll('B', 'C'), 'optimism');
		expect(weaker?.readiness.value).toBeLessThan(baseline?.readiness.value ?? 0);
	});

	it('by Mazziotta-Pareto has nothing to take from zero, nor from traits all alike', () => {
		const zeros = Array(12).fill('0B').join(' ');
		expect(find(zeros, 'mazziotta-pareto')?.readiness.value).toBe(0);
		const alike = Array(12).fill('3B').join(' ');
		expect(find(alike, 'mazziotta-pareto')?.readiness.value).toBeCloseTo(75, 9);
	});

	it('by Mazziotta-Pareto takes off the variance divided by the mean, by weight', () => {
		const questionnaire = buildTestQuestionnaire([
			buildTestTrait('heavy', 3, [buildTestQuestion('one', 1)]),
			buildTestTrait('light', 1, [buildTestQuestion('two', 1)]),
			buildTestTrait('unknown', 2, [buildTestQuestion('three', 1)])
		]);
		const row = analyze('4A 2A DK', questionnaire).scenarios.find(
			({ id }) => id === 'mazziotta-pareto'
		);
		// Mean (3·100 + 1·50) / 4 = 87.5; variance (3·12.5² + 37.5²) / 4 = 468.75; 87.5 − 468.75 / 87.5.
		expect(row?.readiness.value).toBeCloseTo(82.142857, 6);
	});

	it('without a trait keeps the conditions of that trait', () => {
		const failing = '0B 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A 4A';
		const classes = analyze(failing).scenarios.map(({ known }) => known);
		expect(new Set(classes)).toEqual(new Set(['missing']));
	});

	it('takes what is not answered yet for unknown', () => {
		const open = w2.replaceAll('DK', '-');
		expect(analyze(open)).toEqual(analyze(w2));
	});

	it('keeps a condition that limits from blocking', () => {
		const classes = analyze('4A 4A 4A 1A 4A 4A 4A 4A 4A 4A 4A 4A').scenarios.map(
			({ known }) => known
		);
		expect(new Set(classes)).toEqual(new Set(['adapt']));
	});

	it('gives no weight to what has none: neither trait nor question', () => {
		const questionnaire = buildTestQuestionnaire([
			buildTestTrait('scored', 3, [buildTestQuestion('one', 2), buildTestQuestion('two', 0)]),
			buildTestTrait('profile', 0, [buildTestQuestion('three', 1)])
		]);
		const { scenarios } = analyze('4A 0A 0A', questionnaire);
		expect(scenarios.flatMap(({ trait }) => trait ?? [])).toEqual(['scored']);
		for (const { readiness } of scenarios.slice(0, -1)) expect(readiness.value).toBeCloseTo(100, 9);
		expect(scenarios.at(-1)?.readiness.value).toBeNull();
	});

	it('has no class where nothing is left to score', () => {
		const all = Array(12).fill('DK').join(' ');
		expect(find(all, 'baseline')).toMatchObject({ known: null, readiness: { value: null } });
		expect(find(all, 'unknown-lowest')?.known).toBe('missing');
	});
});

describe('thresholds moved by five points', () => {
	it('change the class of an assessment just short of one', () => {
		// W4 stands at 72.8: five points more and it would no longer be ready.
		const { thresholds } = analyze('3A 3A 3A 3A 3A 3A NA NA NA 3A 2A 3A');
		expect(thresholds).toEqual([
			{ shift: -5, known: 'ready' },
			{ shift: 5, known: 'adapt' }
		]);
	});

	it('say nothing where nothing is known', () => {
		const { thresholds, same } = analyze(Array(12).fill('DK').join(' '));
		expect(thresholds.map(({ known }) => known)).toEqual([null, null]);
		expect(same).toBeGreaterThan(0);
	});
});
