import type { PlainClaim } from '../../core/definition/questionnaire.ts';
import type { ReportContext } from './report-context.ts';

/** A statement with its origin: a documented one bears its sources alone, any other says in words what it is. */
export function writeClaim(
	{ text, basis, sources }: PlainClaim,
	{ texts, terms }: Pick<ReportContext, 'texts' | 'terms'>
): string {
	const isDocumented = basis === 'documented' && sources.length > 0;
	const origin = [...(isDocumented ? [] : [terms.basis[basis]]), ...sources];
	return texts.profile.claim(text, origin.join(', '));
}
