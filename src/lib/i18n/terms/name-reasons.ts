import type { NotEnoughReason } from '../../core/scoring/result.ts';
import type { Terms } from './it.ts';

/**
 * Why there is not enough information, in words. Evidence counts missing answers as nothing: where the coverage
 * is too low as well, little is backed at all; otherwise what was answered rests on impressions.
 */
export function nameReasons(reasons: readonly NotEnoughReason[], terms: Terms): readonly string[] {
	const isThin = reasons.includes('coverage');
	return reasons.map((reason) =>
		reason === 'evidence' && isThin ? terms.notEnough.evidenceFew : terms.notEnough[reason]
	);
}
