import { describe, expect, it } from 'vitest';
import type { ConditionResult, Simulation } from './result.ts';
import type { VerdictBasis } from './verdict.ts';
import { decideVerdict } from './verdict.ts';

const condition: ConditionResult = {
	question: 'gate',
	trait: 'trait',
	essential: { kind: 'blocking', minimum: 2 },
	state: 'met',
	level: 3,
	grade: 'B',
	settled: true,
	toConfirm: false
};

function draws(missing: number, adapt: number, ready: number): Simulation {
	return {
		seed: 1,
		draws: 100,
		probability: { missing, adapt, ready },
		percentile5: 0,
		percentile50: 0,
		percentile95: 0,
		mean: 0,
		entropy: 0,
		histogram: []
	};
}

function decide(extra: Partial<VerdictBasis> & { score?: number }) {
	return decideVerdict({
		readiness: { value: extra.score ?? 80 },
		weakestCore: { value: extra.score ?? 80 },
		coverage: { value: 1 },
		evidence: { value: 0.5 },
		conditions: [condition],
		simulation: draws(0, 0.2, 0.8),
		voices: 1,
		...extra
	});
}

describe('decideVerdict (replicability-methods §3.7)', () => {
	it('names missing prerequisites before anything else, without support', () => {
		const failed = { ...condition, state: 'not-met' as const, level: 1 as const };
		expect(decide({ conditions: [failed], coverage: { value: 0.1 } })).toMatchObject({
			verdict: 'prerequisites-missing',
			ifConfirmed: 'prerequisites-missing',
			support: null,
			supportWord: null
		});
	});

	it('lets a failed limiting condition cap the class at adaptations', () => {
		const essential = { kind: 'limiting', minimum: 2 } as const;
		const failed = { ...condition, essential, state: 'not-met' as const };
		expect(decide({ conditions: [condition, failed] }).verdict).toBe('with-adaptations');
	});

	it.each([
		[{ coverage: { value: 0.6999 } }, ['coverage']],
		[{ evidence: { value: 0.2499 } }, ['evidence']],
		[{ conditions: [{ ...condition, state: 'unknown' as const }] }, ['blocking-unknown']],
		[{ coverage: { value: 0.5 }, evidence: { value: 0.1 } }, ['coverage', 'evidence']]
	])('finds not enough information and says why: %o', (extra, reasons) => {
		expect(decide(extra)).toMatchObject({
			verdict: 'not-enough-information',
			ifConfirmed: 'can-start',
			support: null,
			reasons
		});
	});

	it('does not need the limiting conditions to be known', () => {
		const essential = { kind: 'limiting', minimum: 2 } as const;
		const unknown = { ...condition, essential, state: 'unknown' as const };
		expect(decide({ conditions: [unknown] }).verdict).toBe('can-start');
	});

	it('steps down to adaptations when only those are supported', () => {
		const result = decide({ simulation: draws(0.3, 0.2, 0.5) });
		expect(result).toMatchObject({ verdict: 'with-adaptations', known: 'ready', support: 0.7 });
	});

	it('never announces a class above that of the answers', () => {
		expect(decide({ score: 50, simulation: draws(0, 0.1, 0.9) }).verdict).toBe('with-adaptations');
	});

	it('calls weak bases by their own name when no condition is missing', () => {
		expect(decide({ score: 30, simulation: draws(0.8, 0.2, 0) })).toMatchObject({
			verdict: 'foundations-to-strengthen',
			support: 0.8
		});
	});

	it('finds not enough information when no class is supported', () => {
		expect(decide({ score: 50, simulation: draws(0.5, 0.5, 0) })).toMatchObject({
			verdict: 'not-enough-information',
			ifConfirmed: 'with-adaptations',
			support: null,
			reasons: ['support']
		});
	});

	it('announces a borderline verdict when nothing is left to find out', () => {
		const known = { coverage: { value: 0.9 }, evidence: { value: 0.75 } };
		expect(decide({ ...known, score: 50, simulation: draws(0.5, 0.5, 0) })).toMatchObject({
			verdict: 'with-adaptations',
			support: 0.5,
			supportWord: null,
			borderline: true,
			reasons: []
		});
	});

	it.each([
		[0.6, 'tentative'],
		[0.75, 'likely'],
		[0.9, 'likely']
	])('of one voice with a document calls a support of %d %s', (ready, word) => {
		expect(decide({ simulation: draws(0, 1 - ready, ready) }).supportWord).toBe(word);
	});

	it('calls a support robust when several answered', () => {
		expect(decide({ simulation: draws(0, 0.1, 0.9), voices: 2 }).supportWord).toBe('robust');
	});

	it('calls a support robust when every blocking condition is verified', () => {
		const conditions = [{ ...condition, grade: 'A' as const }];
		const simulation = draws(0, 0.1, 0.9);
		expect(decide({ simulation, conditions }).supportWord).toBe('robust');
		expect(decide({ simulation, conditions: [...conditions, condition] }).supportWord).toBe(
			'likely'
		);
	});

	it('gives the class of the answers, without support, when nothing was simulated', () => {
		expect(decide({ simulation: null })).toMatchObject({ verdict: 'can-start', support: null });
	});

	it('still names a failed blocking condition when no score exists', () => {
		const gap = { value: null, reason: 'nothing-applicable' } as const;
		const failed = { ...condition, state: 'not-met' as const };
		const nothing = { readiness: gap, weakestCore: gap, coverage: gap, evidence: gap };
		expect(decide({ ...nothing, simulation: null, conditions: [failed] })).toMatchObject({
			verdict: 'prerequisites-missing',
			known: null
		});
	});
});
