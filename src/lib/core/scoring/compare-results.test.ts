import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../definition/questionnaire.ts';
import { compareResults } from './compare-results.ts';
import { changeQuestions } from './fixtures/changed-catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { buildTestQuestionnaire, testCatalog } from './fixtures/test-catalog.ts';

const levelCode = fc
	.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D'))
	.map(([level, grade]) => `${level}${grade}`);
const anyCode = fc.oneof({ weight: 6, arbitrary: levelCode }, fc.constantFrom('DK', 'NA', '-'));
const anyAnswers = fc
	.array(anyCode, { minLength: 12, maxLength: 12 })
	.map((codes) => codes.join(' '));

const round = (codes: string | readonly string[], questionnaire: Questionnaire = testCatalog) => ({
	questionnaire,
	assessment: buildTestAssessment(questionnaire, codes)
});
const compare = (before: string, after: string, draws = 0) =>
	compareResults(round(before), round(after), { draws });
const all = (code: string) => Array<string>(12).fill(code).join(' ');

describe('compareResults (replicability-methods §3.13)', () => {
	it('splits the change by trait without residual', () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (first, second) => {
				const { before, after, change, traits } = compare(first, second);
				const sum = traits.reduce((total, { contribution }) => total + contribution, 0);
				expect(sum).toBeCloseTo((after.value ?? 0) - (before.value ?? 0), 9);
				expect(change.value).toBe(traits.length > 0 ? sum : null);
			})
		);
	});

	it('gives the same with the other sign when the dates are exchanged', () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (first, second) => {
				const there = compare(first, second);
				const back = compare(second, first);
				expect(back.compared).toBe(there.compared);
				expect(back.traits.map(({ trait }) => trait)).toEqual(
					there.traits.map(({ trait }) => trait)
				);
				for (const [index, { contribution }] of there.traits.entries())
					expect(back.traits[index]?.contribution).toBeCloseTo(-contribution, 9);
			})
		);
	});

	it('carries the sign of each trait in its contribution', () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (first, second) => {
				for (const { before, after, contribution } of compare(first, second).traits)
					expect(Math.sign(contribution)).toBe(Math.sign(after - before));
			})
		);
	});

	it('has no trouble with zeros', () => {
		const { change, traits } = compare(all('0B'), all('4B'));
		expect(change.value).toBeCloseTo(100, 9);
		const contributions = traits.map(({ contribution }) => contribution.toFixed(6));
		expect(contributions).toEqual(['30.000000', '30.000000', '20.000000', '20.000000']);
		expect(compare(all('0B'), all('0B')).change.value).toBe(0);
	});

	it('compares only what is applicable and known both times', () => {
		const first = '3B DK 3B NA 3B 3B 3B 3B - 3B 3B 3B';
		const second = '3B 4B DK 4B 3B 3B 3B 3B 4B 3B NA 4B';
		const { compared, change, traits } = compare(first, second);
		expect(compared).toBe(7);
		expect(traits.map((trait) => trait.compared)).toEqual([1, 2, 2, 2]);
		expect(traits.map(({ contribution }) => Math.sign(contribution))).toEqual([0, 0, 0, 1]);
		expect(change.value).toBeGreaterThan(0);
	});

	it('says why there is nothing to compare', () => {
		const gap = { value: null, reason: 'insufficient-basis' };
		expect(compare('3B 3B - - - - - - - - - -', '- - 3B 3B - - - - - - - -')).toEqual({
			compared: 0,
			before: gap,
			after: gap,
			change: gap,
			traits: [],
			probability: gap,
			word: null,
			limitedScope: false
		});
	});

	it('leaves questions and traits without weight out', () => {
		const light = {
			...changeQuestions(testCatalog, { i2: { importance: 0 } }),
			traits: changeQuestions(testCatalog, { i2: { importance: 0 } }).traits.map((trait) =>
				trait.id === 't4' ? { ...trait, importance: 0 } : trait
			)
		};
		const result = compareResults(round(all('2B'), light), round(all('3B'), light), { draws: 0 });
		expect(result.traits.map(({ compared }) => compared)).toEqual([2, 3, 3]);
		expect(result.compared).toBe(8);
		expect(result.change.value).toBeCloseTo(25, 9);
	});

	it('warns when either date leaves more than a third of the weight out', () => {
		const part = 'NA NA NA NA NA NA 3B 3B 3B 3B 3B 3B';
		expect(compare(all('3B'), part).limitedScope).toBe(true);
		expect(compare(part, all('3B')).limitedScope).toBe(true);
		expect(compare(all('3B'), all('3B')).limitedScope).toBe(false);
	});
});

describe('another version of the model', () => {
	const newer = {
		...changeQuestions(testCatalog, { i2: { meaning: 2 }, i4: { importance: 1 } }),
		model: { ...testCatalog.model, version: '2.0.0' }
	};

	it('is compared on the questions that kept their meaning, with the weights of the later one', () => {
		const result = compareResults(round(all('2B')), round(all('3B'), newer), { draws: 0 });
		expect(result.traits.map(({ compared }) => compared)).toEqual([2, 3, 3, 3]);
		const mixed = round('3B 3B 3B 1B 3B 3B 3B 3B 3B 3B 3B 3B');
		const [, second] = compareResults(mixed, round(all('3B'), newer), { draws: 0 }).traits;
		// i4 weighs 1 beside 2 and 1.
		expect(second?.before).toBeCloseTo((25 * (1 + 2 * 3 + 3)) / 4, 9);
	});

	it.each([
		['model', { model: { ...testCatalog.model, id: 'other' } }],
		['audience', buildTestQuestionnaire([], 'company')]
	])('of another %s is refused', (_, difference) => {
		const other = round('-', { ...testCatalog, traits: [], ...difference });
		expect(() => compareResults(round(all('3B')), other)).toThrow(RangeError);
	});
});

describe('the words for a change', () => {
	const words = (first: string, second: string) => compare(first, second, 2000);

	it('are sure, likely or withheld by the share of draws that rise', () => {
		const better = words(all('1A'), all('3A'));
		expect(better.probability.value).toBe(1);
		expect(better.word).toBe('improved');
		const some = words(all('2B'), all('2B').replace(/2B 2B 2B/, '3B 3B 3B'));
		expect(some.probability.value).toBeGreaterThanOrEqual(0.75);
		expect(some.probability.value).toBeLessThan(0.9);
		expect(some.word).toBe('probably-improved');
		const little = words(all('2D'), all('2D').replace('2D', '3D'));
		expect(little.probability.value).toBeLessThan(0.75);
		expect(little.word).toBe('no-demonstrable-change');
	});

	it('never call a fall an improvement, even when better documents make a rise likely', () => {
		const { change, probability, word } = words(
			all('4D'),
			all('4D').replace('4D', '3A').replaceAll('4D', '4A')
		);
		expect(change.value).toBeLessThan(0);
		expect(probability.value).toBeGreaterThan(0.9);
		expect(word).toBe('no-demonstrable-change');
	});

	it('say nothing of a change there is none of', () => {
		expect(words(all('4D'), all('4A')).word).toBe('no-demonstrable-change');
	});

	it('are withheld without draws', () => {
		const { probability, word } = compare(all('1A'), all('3A'));
		expect({ probability, word }).toEqual({
			probability: { value: null, reason: 'not-simulated' },
			word: null
		});
	});
});
