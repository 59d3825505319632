import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { scoreAssessment } from './score-assessment.ts';

/*
 * The simulation of replicability-methods §3.6 a second time, written from the document alone and importing
 * nothing of the first: another generator, other loops, TC1 typed once more. Where both agree, a slip would
 * have to be made twice.
 */

/** q of each trait, then (v, condition) of each question; every condition has minimum 2. */
const tc1: readonly [number, readonly (readonly [number, ('B' | 'L')?])[]][] = [
	[3, [[3, 'B'], [2], [1]]],
	[3, [[2, 'L'], [2], [1]]],
	[2, [[2], [1], [1]]],
	[2, [[3, 'B'], [2], [1]]]
];
const rho: Record<string, number> = { A: 0.05, B: 0.15, C: 0.35, D: 0.6 };

/** MT19937 with BigInt, slow and plain; 53-bit uniforms. */
function* drawUniforms(seed: number): Generator<number, never> {
	const mask = 0xffffffffn;
	const words: bigint[] = [BigInt(seed)];
	for (let i = 1n; i < 624n; i++) {
		const last = words[words.length - 1] ?? 0n;
		words.push((1812433253n * (last ^ (last >> 30n)) + i) & mask);
	}
	const at = (i: number) => words[i % 624] ?? 0n;
	const half: number[] = [];
	for (let n = 0; ; n++) {
		const mixed = (at(n) & 0x80000000n) | (at(n + 1) & 0x7fffffffn);
		let word = at(n + 397) ^ (mixed >> 1n) ^ (mixed & 1n ? 0x9908b0dfn : 0n);
		words[n % 624] = word;
		word ^= word >> 11n;
		word ^= (word << 7n) & 0x9d2c5680n;
		word ^= (word << 15n) & 0xefc60000n;
		word ^= word >> 18n;
		half.push(Number(word & mask));
		if (half.length < 2) continue;
		const [a = 0, b = 0] = half.splice(0);
		yield (Math.floor(a / 32) * 67108864 + Math.floor(b / 64)) / 9007199254740992;
	}
}

function drawLevel(code: string, u: number): number {
	if (!/\d/.test(code)) return Math.min(4, Math.floor(u * 5 + 1e-15));
	const r = rho[code.charAt(1)] ?? NaN;
	const odds = [0, 1, 2, 3, 4].map((k) => r ** Math.abs(k - Number(code.charAt(0))));
	const sum = odds.reduce((a, b) => a + b);
	let below = 0;
	return odds.findIndex((odd) => u < (below += odd / sum));
}

function isSettled(code: string): boolean {
	const [level, grade] = [Number(code.charAt(0)), code.charAt(1)];
	return 'AB'.includes(grade) ? level >= 2 : grade === 'C' && level >= 3;
}

function simulateAgain(codes: readonly string[], n: number) {
	const uniforms = drawUniforms(1);
	const uniform = () => uniforms.next().value;
	const classes = [0, 0, 0];
	const readiness: number[] = [];
	for (let draw = 0; draw < n; draw++) {
		const gammas = tc1.map(([q]) =>
			Array.from({ length: 4 * q }, uniform).reduce((g, u) => g - Math.log(1 - u), 0)
		);
		let [log, weight, core, all] = [0, 0, Infinity, Infinity];
		const failed = { B: false, L: false };
		let place = 0;
		tc1.forEach(([q, items], t) => {
			let [points, v] = [0, 0];
			for (const [importance, condition] of items) {
				const code = codes[place++] ?? '-';
				const level = drawLevel(code, uniform());
				if (code === 'NA') {
					// No question of TC1 with a condition may not apply: there it counts as not known.
					if (condition && level < 2) failed[condition] = true;
					continue;
				}
				if (condition && level < 2 && !isSettled(code)) failed[condition] = true;
				points += importance * level * 25;
				v += importance;
			}
			if (v === 0) return;
			const x = points / v;
			log += (gammas[t] ?? 0) * Math.log(1 + 0.99 * x);
			weight += gammas[t] ?? 0;
			all = Math.min(all, x);
			if (q === 3) core = Math.min(core, x);
		});
		const s = (Math.exp(log / weight) - 1) / 0.99;
		const m = core === Infinity ? all : core;
		const ready = s >= 70 - 1e-9 && m >= 50 - 1e-9 && !failed.L;
		const adapt = s >= 45 - 1e-9 && m >= 25 - 1e-9;
		const index = failed.B ? 0 : ready ? 2 : adapt ? 1 : 0;
		classes[index] = (classes[index] ?? 0) + 1;
		readiness.push(s);
	}
	const sorted = readiness.sort((a, b) => a - b);
	const percentiles = [0.05, 0.5, 0.95].map((p) => {
		const h = (n - 1) * p;
		const low = sorted[Math.floor(h)] ?? NaN;
		return low + (h - Math.floor(h)) * ((sorted[Math.ceil(h)] ?? NaN) - low);
	});
	return { shares: classes.map((count) => count / n), percentiles };
}

function expectAgreement(codes: readonly string[], draws: number): void {
	const assessment = buildTestAssessment(testCatalog, codes.join(' '));
	const { simulation } = scoreAssessment(testCatalog, assessment, { draws });
	const second = simulateAgain(codes, draws);
	const { missing, adapt, ready } = simulation?.probability ?? {};
	expect([missing, adapt, ready]).toEqual(second.shares);
	const first = [simulation?.percentile5, simulation?.percentile50, simulation?.percentile95];
	first.forEach((value, index) => expect(value).toBeCloseTo(second.percentiles[index] ?? NaN, 9));
}

describe('a second implementation of the simulation', () => {
	it.each([
		['W1', '4A 3A 3B 4A 3B 4B 3A 3B 2B 3A 3B 4B'],
		['W2', '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA'],
		['W4', '3A 3A 3A 3A 3A 3A NA NA NA 3A 2A 3A'],
		['W6', '4D 3D 3D 4D 3D 4D 3D 3D 2D 3D 3D 4D'],
		['W7', '4C 3C 3C 4C 3C 4C 3C 3C 2C 3C 3C 4C'],
		['W9', '4A 4A 4A 1A 4A 4A 4A 4A 4A 4A 4A 4A'],
		['W11', 'DK DK DK DK DK DK DK DK DK DK DK DK']
	])('agrees on every draw of %s', (_name, codes) => {
		expectAgreement(codes.split(' '), 2000);
	});

	const code = fc.oneof(
		{
			weight: 6,
			arbitrary: fc
				.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('A', 'B', 'C', 'D'))
				.map(([level, grade]) => `${level}${grade}`)
		},
		fc.constantFrom('DK', 'NA', '-')
	);

	it('agrees on any answers', () => {
		fc.assert(
			fc.property(fc.array(code, { minLength: 12, maxLength: 12 }), (codes) => {
				fc.pre(codes.some((answer) => answer !== 'NA'));
				expectAgreement(codes, 200);
			}),
			{ numRuns: 60 }
		);
	});
});
