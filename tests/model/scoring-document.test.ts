import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from '../../src/lib/core/scoring/fixtures/test-assessment.ts';
import {
	buildTestQuestionnaire,
	testCatalog
} from '../../src/lib/core/scoring/fixtures/test-catalog.ts';
import { analyzeAssessment } from '../../src/lib/core/scoring/analyze-assessment.ts';
import { scoringConstants } from '../../src/lib/core/scoring/constants.ts';
import { buildKernel } from '../../src/lib/core/scoring/kernel.ts';

const text = readFileSync('docs/scoring.md', 'utf8').replace(/\s+/g, ' ');
const efforts: Readonly<Record<string, number>> = { i2: 2, i5: 5, i7: 5, i8: 2, i10: 3 };
const questionnaire = buildTestQuestionnaire(
	testCatalog.traits.map((trait) => ({
		...trait,
		questions: trait.questions.map((question) => ({
			...question,
			effort: efforts[question.id] ?? 1
		}))
	}))
);
const answers = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';
const result = analyzeAssessment(questionnaire, buildTestAssessment(questionnaire, answers));
const { analysis, simulation } = result;
const round = (value: number | null | undefined, digits = 1) => (value ?? NaN).toFixed(digits);

describe('the worked example of docs/scoring.md', () => {
	it('has the scores of its traits', () => {
		for (const { score } of result.traits) expect(text).toContain(`| ${round(score.value)} |`);
	});

	it('has the readiness, and the sums on the way to it', () => {
		const moved = result.traits.map(
			({ score }) => 1 + scoringConstants.shiftSlope * (score.value ?? NaN)
		);
		for (const value of moved) expect(text).toContain(round(value, 2));
		const mean = 1 + scoringConstants.shiftSlope * (result.readiness.value ?? NaN);
		expect(text).toContain(`is ${round(mean, 2)}. Take 1 away`);
		expect(text).toContain(`readiness is **${round(result.readiness.value)}**`);
		expect(text).toContain(`plain mean would be ${round(result.arithmetic.value)}`);
		expect(text).toContain(`the ${round(result.imbalance.value)} points between them`);
	});

	it('has coverage, evidence and bounds', () => {
		expect(text).toContain(`Coverage is ${round((result.coverage.value ?? NaN) * 100, 0)} %`);
		expect(text).toContain(`evidence ${round(result.evidence.value, 2)}`);
		expect(text).toContain(`readiness would be ${round(result.lowest.value)}`);
		expect(text).toContain(`at level 4, ${round(result.highest.value)}`);
	});

	it('has the verdict, its support and the interval', () => {
		expect(result.verdict).toMatchObject({ verdict: 'with-adaptations', supportWord: 'likely' });
		const share = round((result.verdict.support ?? NaN) * 100, 0);
		expect(text).toContain(`In ${share} simulations of 100 the verdict is at least`);
		const [low, high] = [simulation?.percentile5, simulation?.percentile95];
		expect(text).toContain(`between ${round(low, 0)} and ${round(high, 0)}`);
	});

	it('has the swing of the three that move most, and the flips', () => {
		for (const { question, outcomes, swing } of analysis?.tornado.slice(0, 3) ?? []) {
			const ends = [outcomes.at(0), outcomes.at(-1)].map((outcome) => round(outcome?.readiness));
			expect(text).toContain(`| ${question} | ${ends.join(' | ')} | ${round(swing)} |`);
		}
		expect(analysis?.flips.map(({ question, from, to }) => `${question} ${from - to}`)).toEqual([
			'i10 1',
			'i1 2',
			'i4 3'
		]);
		expect(text).toContain('One level down on i10, two on i1 or three on i4');
	});

	it('has how many conventions agree', () => {
		const { same = 0, scenarios = [] } = analysis?.robustness ?? {};
		expect(text).toContain(`Here ${same} of ${scenarios.length} agree`);
	});

	it('has what is most worth finding out', () => {
		const [first] = analysis?.resolveFirst ?? [];
		expect(first?.value).toBeLessThan(scoringConstants.worthResolving);
		expect(text).toContain(`Here that is ${first?.question ?? ''}.`);
	});

	it('has the actions with gain, effort and their ratio, and the path', () => {
		for (const { question, gain, ratio } of analysis?.actions ?? []) {
			const effort = efforts[question] ?? 1;
			const row = `| ${question} | ${round(gain)} | ${effort} | ${round(ratio)} |`;
			expect(text).toContain(row);
		}
		const steps = analysis?.path?.steps ?? [];
		const walked = steps.map(({ question, readiness }) => `${question} (${round(readiness)})`);
		expect(text).toContain(`Here: ${walked.join(', ')}: _can start now_`);
		expect(text).toContain(`with ${analysis?.path?.effort ?? NaN} units of effort`);
	});
});

describe('the conventions named in docs/scoring.md', () => {
	it('are those of the program', () => {
		const { ready, adapt, minimumCoverage, minimumEvidence, support, draws } = scoringConstants;
		expect(text).toContain(`readiness at least ${ready.readiness}`);
		expect(text).toContain(`every trait of weight 3 at least ${ready.weakest}`);
		expect(text).toContain(`readiness at least ${adapt.readiness}`);
		expect(text).toContain(`every trait of weight 3 at least ${adapt.weakest}`);
		expect(text).toContain(`Below ${minimumCoverage * 100} % of coverage, or ${minimumEvidence}`);
		expect(text).toContain(`from ${support.tentative * 100} in 100 it is announced`);
		expect(text).toContain(`from ${support.likely * 100} _likely_`);
		expect(text).toContain(`from ${support.robust * 100} _robust_`);
		expect(text).toContain(`repeated ${draws.toLocaleString('en')} times`);
	});

	it('give each grade of evidence its weight, its spread and the chance that a level holds', () => {
		for (const grade of ['A', 'B', 'C', 'D'] as const) {
			const weight = scoringConstants.evidenceWeight[grade].toFixed(2);
			const ratio = scoringConstants.kernelRatio[grade].toFixed(2);
			const chance = round(buildKernel(3, grade)[3] * 100, 0);
			expect(text).toMatch(
				new RegExp(`\\| ${grade}, [^|]+\\| ${weight} \\| ${ratio} \\| ${chance} % \\|`)
			);
		}
	});
});
