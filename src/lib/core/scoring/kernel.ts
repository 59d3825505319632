import type { EvidenceGrade } from '../assessment/evidence-grades.ts';
import type { Level } from '../definition/vocabulary.ts';
import { scoringConstants } from './constants.ts';

/** Probabilities of the levels 0–4. */
export type Kernel = readonly [number, number, number, number, number];

/** Nothing is known: every level is as likely (§3.6). */
export const uniformKernel: Kernel = [0.2, 0.2, 0.2, 0.2, 0.2];

/** Where the true level may lie, given the level stated and how well it is backed (§3.6). */
export function buildKernel(level: Level, grade: EvidenceGrade): Kernel {
	const ratio = scoringConstants.kernelRatio[grade];
	return normalize(uniformKernel.map((_, k) => ratio ** Math.abs(k - level)));
}

/** The mean of several kernels, so that disagreement widens the interval by itself (§3.14). */
export function mixKernels(kernels: readonly Kernel[]): Kernel {
	if (kernels.length === 0) return uniformKernel;
	return normalize(
		uniformKernel.map((_, k) => kernels.reduce((sum, kernel) => sum + (kernel[k] ?? 0), 0))
	);
}

function normalize(weights: readonly number[]): Kernel {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const [a = 0, b = 0, c = 0, d = 0, e = 0] = weights.map((weight) => weight / total);
	return [a, b, c, d, e];
}
