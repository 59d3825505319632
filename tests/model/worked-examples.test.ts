import { describe, expect, it } from 'vitest';
import type { AssessmentResult, Figure } from '../../src/lib/core/scoring/result.ts';
import { runInnesto } from '../../src/cli/fixtures/run-innesto.ts';

const folder = 'tests/fixtures/models/test-catalog';

/** What the command line says of a worked example, scored with the test catalogue. */
async function scoreExample(name: string): Promise<AssessmentResult> {
	const file = `${folder}/assessments/${name.toLowerCase()}.innesto.json`;
	const { code, printed, warned } = await runInnesto('score', file, '--model', folder, '--json');
	expect({ code, warned }).toEqual({ code: 0, warned: [] });
	return JSON.parse(printed.join('')) as AssessmentResult;
}

/** To the four digits the tables of §3.15 show; a dash where they show one. */
function digits(...figures: readonly (Figure | number)[]): string {
	return figures
		.map((figure) => (typeof figure === 'number' ? figure : figure.value))
		.map((value) => (value === null ? '–' : value.toFixed(4)))
		.join(' ');
}

/** replicability-methods §3.15, first table: S, E, C. */
const scores = [
	['W1', '82.4264 0.8925 1.0000'],
	['W2', '55.3517 0.5595 0.9000'],
	['W4', '72.8251 1.0000 1.0000'],
	['W6', '82.4264 0.1000 1.0000'],
	['W7', '82.4264 0.4000 1.0000'],
	['W9', '89.8664 1.0000 1.0000'],
	['W11', '– 0.0000 0.0000'],
	['W12', '– – –']
] as const;

/** replicability-methods §3.15, second table: P(MISSING), P(ADAPT), P(READY); S at 5, 50, 95 %; headline. */
const simulations = [
	['W1', '0.0000 0.0041 0.9959', '75.0766 81.5309 86.3173', 'can-start 0.9959 robust'],
	['W2', '0.0953 0.8907 0.0140', '42.4664 55.1199 66.1734', 'with-adaptations 0.9047 likely'],
	['W4', '0.0000 0.1713 0.8287', '67.2631 72.8450 77.5052', 'can-start 0.8287 likely'],
	['W6', '0.3421 0.4146 0.2433', '44.6368 64.3554 79.8259', 'not-enough-information'],
	['W7', '0.0026 0.2756 0.7218', '60.2345 74.8538 85.3248', 'can-start 0.7218 tentative'],
	['W9', '0.0000 0.9507 0.0493', '83.1385 88.9360 93.3793', 'with-adaptations 1.0000 robust'],
	['W11', '0.7268 0.2537 0.0195', '23.3594 46.2279 66.3468', 'not-enough-information']
] as const;

describe('innesto score on the worked examples of replicability-methods §3.15', () => {
	it.each(scores)('%s: readiness, evidence and coverage', async (name, expected) => {
		const { readiness, evidence, coverage } = await scoreExample(name);
		expect(digits(readiness, evidence, coverage)).toBe(expected);
	});

	it.each(simulations)(
		'%s: class probabilities, percentiles and headline',
		async (name, classes, percentiles, headline) => {
			const { simulation, verdict } = await scoreExample(name);
			const { probability, percentile5, percentile50, percentile95 } = simulation!;
			expect(digits(probability.missing, probability.adapt, probability.ready)).toBe(classes);
			expect(digits(percentile5, percentile50, percentile95)).toBe(percentiles);
			const support = verdict.support === null ? '' : digits(verdict.support);
			expect([verdict.verdict, support, verdict.supportWord].filter(Boolean).join(' ')).toBe(
				headline
			);
		}
	);

	it('W12: nothing applies, nothing is simulated, nothing assessed', async () => {
		const { simulation, verdict } = await scoreExample('W12');
		expect(simulation).toBeNull();
		expect(verdict.verdict).toBe('nothing-assessed');
	});
});
