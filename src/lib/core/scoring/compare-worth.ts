import { scoringConstants } from './constants.ts';

/** What moving a question brings and costs. */
export interface Worth {
	/** ΔS, readiness points. */
	readonly gain: number;
	readonly effort: number;
}

/**
 * Which of two actions comes first, for sorting (§3.8, §3.11): the one that gains more for each unit of
 * effort, then the larger gain, then the smaller effort; 0 when they tie, rounding noise forgiven.
 */
export function compareWorth(first: Worth, second: Worth): number {
	return (
		count(second.gain / second.effort) - count(first.gain / first.effort) ||
		count(second.gain) - count(first.gain) ||
		first.effort - second.effort
	);
}

/** In whole steps of the tolerance, so that sorting stays consistent. */
function count(value: number): number {
	return Math.round(value / scoringConstants.tolerance);
}
