import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import type { AssessmentResult, Figure } from './result.ts';
import { scoreAssessment } from './score-assessment.ts';

const levelsOfW1 = [4, 3, 3, 4, 3, 4, 3, 3, 2, 3, 3, 4];
const answersOf = {
	W1: '4A 3A 3B 4A 3B 4B 3A 3B 2B 3A 3B 4B',
	W2: '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA',
	W4: '3A 3A 3A 3A 3A 3A NA NA NA 3A 2A 3A',
	W6: levelsOfW1.map((level) => `${level}D`).join(' '),
	W7: levelsOfW1.map((level) => `${level}C`).join(' '),
	W9: '4A 4A 4A 1A 4A 4A 4A 4A 4A 4A 4A 4A',
	W11: Array(12).fill('DK').join(' '),
	W12: Array(12).fill('NA').join(' ')
};
const results = new Map<string, AssessmentResult>(
	Object.entries(answersOf).map(([name, codes]) => [
		name,
		scoreAssessment(testCatalog, buildTestAssessment(testCatalog, codes))
	])
);

/** Half of the fourth digit; a share exactly between two digits may be printed as either (W11, t4). */
const halfDigit = 0.00005 + 1e-12;

/** To the four digits the tables show; `null` where the tables show a dash. */
function digits(figure: Figure | number | null | undefined): string {
	const value = typeof figure === 'object' ? (figure?.value ?? null) : (figure ?? null);
	return value === null ? '–' : value.toFixed(4);
}

describe('point scores of replicability-methods §3.15', () => {
	it.each([
		[
			'W1',
			'87.5000 90.0000 68.7500 79.1667',
			'82.4264 82.8333 68.7500 1.0000 0.8925 82.4264 82.4264',
			'ready'
		],
		[
			'W2',
			'65.0000 62.5000 33.3333 60.0000',
			'55.3517 56.9167 33.3333 0.9000 0.5595 49.5128 61.5620',
			'adapt'
		],
		[
			'W4',
			'75.0000 75.0000 – 66.6667',
			'72.8251 72.9167 66.6667 1.0000 1.0000 72.8251 72.8251',
			'ready'
		],
		[
			'W6',
			'87.5000 90.0000 68.7500 79.1667',
			'82.4264 82.8333 68.7500 1.0000 0.1000 82.4264 82.4264',
			'ready'
		],
		[
			'W7',
			'87.5000 90.0000 68.7500 79.1667',
			'82.4264 82.8333 68.7500 1.0000 0.4000 82.4264 82.4264',
			'ready'
		],
		[
			'W9',
			'100.0000 70.0000 100.0000 100.0000',
			'89.8664 91.0000 70.0000 1.0000 1.0000 89.8664 89.8664',
			'adapt'
		],
		['W11', '– – – –', '– – – 0.0000 0.0000 0.0000 100.0000', null],
		['W12', '– – – –', '– – – – – – –', null]
	])('%s: X, S, A, M, C, E, bounds and class of the answers', (name, traits, whole, known) => {
		const result = results.get(name)!;
		expect(result.traits.map(({ score }) => digits(score)).join(' ')).toBe(traits);
		const { readiness, arithmetic, weakest, coverage, evidence, lowest, highest } = result;
		expect(
			[readiness, arithmetic, weakest.score, coverage, evidence, lowest, highest]
				.map(digits)
				.join(' ')
		).toBe(whole);
		expect(result.verdict.known).toBe(known);
	});
});

describe('simulation of replicability-methods §3.15 (seed 1, 10 000 draws, κ 4)', () => {
	it.each([
		[
			'W1',
			'0.0000 0.0041 0.9959',
			'75.0766 81.5309 86.3173 81.2107 0.0384',
			'0.0120 0.0144 0.8427 0.1309'
		],
		[
			'W2',
			'0.0953 0.8907 0.0140',
			'42.4664 55.1199 66.1734 54.6856 0.5582',
			'0.0810 0.0570 0.7313 0.1307'
		],
		[
			'W4',
			'0.0000 0.1713 0.8287',
			'67.2631 72.8450 77.5052 72.6181 0.6607',
			'0.0960 0.1005 – 0.8035'
		],
		[
			'W6',
			'0.3421 0.4146 0.2433',
			'44.6368 64.3554 79.8259 63.4994 1.5522',
			'0.2007 0.1807 0.3561 0.2625'
		],
		[
			'W7',
			'0.0026 0.2756 0.7218',
			'60.2345 74.8538 85.3248 74.0425 0.8742',
			'0.1401 0.1080 0.4978 0.2541'
		],
		[
			'W9',
			'0.0000 0.9507 0.0493',
			'83.1385 88.9360 93.3793 88.6914 0.2834',
			'0.0006 0.9984 0.0006 0.0004'
		],
		[
			'W11',
			'0.7268 0.2537 0.0195',
			'23.3594 46.2279 66.3468 45.8118 0.9474',
			'0.2485 0.2383 0.2523 0.2608'
		]
	])(
		'%s: class probabilities, percentiles, mean, entropy, bottlenecks',
		(name, classes, spread, weakest) => {
			const { simulation, traits } = results.get(name)!;
			const { probability, percentile5, percentile50, percentile95, mean, entropy } = simulation!;
			expect(
				[probability.missing, probability.adapt, probability.ready].map(digits).join(' ')
			).toBe(classes);
			expect([percentile5, percentile50, percentile95, mean, entropy].map(digits).join(' ')).toBe(
				spread
			);
			weakest.split(' ').forEach((shown, index) => {
				const share = traits[index]!.bottleneck.value;
				if (shown === '–') expect(share).toBeNull();
				else expect(Math.abs(share! - Number(shown))).toBeLessThan(halfDigit);
			});
		}
	);

	it('W12: nothing applicable is not simulated', () => {
		expect(results.get('W12')!.simulation).toBeNull();
	});

	it.each([
		[{ weightConcentration: 1 }, '0.1100 0.8658 0.0242', '40.5068 67.6827'],
		[{ weightConcentration: 16 }, '0.0836 0.9042 0.0122', '42.8966 65.8953'],
		[{ weightConcentration: Infinity }, '0.0844 0.9046 0.0110', '42.9353 65.6047'],
		[{ seed: 2 }, '0.0887 0.8959 0.0154', null],
		[{ seed: 3 }, '0.0956 0.8896 0.0148', null]
	])('W2 with %o: class probabilities and 5–95 %% of S', (options, classes, spread) => {
		const assessment = buildTestAssessment(testCatalog, answersOf.W2);
		const { probability, percentile5, percentile95 } = scoreAssessment(
			testCatalog,
			assessment,
			options
		).simulation!;
		expect([probability.missing, probability.adapt, probability.ready].map(digits).join(' ')).toBe(
			classes
		);
		if (spread) expect([percentile5, percentile95].map(digits).join(' ')).toBe(spread);
	});
});

describe('headline of replicability-methods §3.15', () => {
	it.each([
		['W1', 'can-start', '0.9959', 'robust', 'can-start', []],
		['W2', 'with-adaptations', '0.9047', 'likely', 'with-adaptations', []],
		['W4', 'can-start', '0.8287', 'likely', 'can-start', []],
		['W6', 'not-enough-information', '–', null, 'can-start', ['evidence']],
		['W7', 'can-start', '0.7218', 'tentative', 'can-start', []],
		['W9', 'with-adaptations', '1.0000', 'robust', 'with-adaptations', []],
		['W11', 'not-enough-information', '–', null, null, ['nothing-known', 'blocking-unknown']],
		['W12', 'nothing-assessed', '–', null, null, []]
	])('%s: verdict, support and its word', (name, verdict, support, word, ifConfirmed, reasons) => {
		const result = results.get(name)!.verdict;
		expect(result).toMatchObject({ verdict, supportWord: word, ifConfirmed, reasons });
		expect(digits(result.support)).toBe(support);
		expect(result.borderline).toBe(false);
	});
});
