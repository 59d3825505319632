import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainLegal, Questionnaire } from '../../core/definition/questionnaire.ts';

/** What a report says of the law: the Italian facts, or outside Italy what is to be looked up instead. */
export type PrintedLaw =
	| { readonly kind: 'facts'; readonly checkedOn: string; readonly facts: PlainLegal['facts'] }
	| {
			readonly kind: 'checks';
			readonly checkedOn: string;
			readonly checks: PlainLegal['checksElsewhere'];
	  };

/** The option of the fact "place" outside Italy; a place that was not given counts as Italy. */
const outside = 'elsewhere';

/** Null when the questionnaire has no legal part, or nothing in it for the place. */
export function findLaw(
	{ legal }: Pick<Questionnaire, 'legal'>,
	{ facts: { place } }: Assessment['organization']
): PrintedLaw | null {
	if (!legal) return null;
	const { checkedOn, facts, checksElsewhere: checks } = legal;
	if (place === outside) return checks.length > 0 ? { kind: 'checks', checkedOn, checks } : null;
	return facts.length > 0 ? { kind: 'facts', checkedOn, facts } : null;
}
