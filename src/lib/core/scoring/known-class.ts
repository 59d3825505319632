import { scoringConstants } from './constants.ts';
import type { KnownClass } from './result.ts';

/** Whether a value reaches a threshold, rounding noise forgiven (§3.5). */
export function reaches(value: number, threshold: number): boolean {
	return value >= threshold - scoringConstants.tolerance;
}

/**
 * V of §3.5: the class of a fully known state, from readiness, the weakest core trait and the essential
 * conditions that fail.
 */
export function classify(
	readiness: number,
	weakestCore: number,
	blockingFailed: boolean,
	limitingFailed: boolean
): KnownClass {
	const { ready, adapt } = scoringConstants;
	if (blockingFailed) return 'missing';
	if (!limitingFailed && reaches(readiness, ready.readiness) && reaches(weakestCore, ready.weakest))
		return 'ready';
	const adapts = reaches(readiness, adapt.readiness) && reaches(weakestCore, adapt.weakest);
	return adapts ? 'adapt' : 'missing';
}
