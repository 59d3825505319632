import type { NotEnoughReason, VerdictResult } from './result.ts';

const wantingAnswers: readonly NotEnoughReason[] = [
	'nothing-known',
	'blocking-unknown',
	'coverage'
];

/**
 * Whether answers are wanting, not only their confirmation: nothing assessed, or not enough information because
 * nothing is known, an indispensable condition is unknown, or the coverage is too low (replicability-methods §3.7).
 */
export function lacksAnswers({ verdict, reasons }: VerdictResult): boolean {
	if (verdict === 'nothing-assessed') return true;
	return (
		verdict === 'not-enough-information' &&
		reasons.some((reason) => wantingAnswers.includes(reason))
	);
}
