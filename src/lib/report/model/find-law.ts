import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { holds } from '../../core/definition/asked-questions.ts';
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

/**
 * The norms that apply where the organization is. Null when the questionnaire has no legal part, or nothing in
 * it for the place.
 */
export function findLaw(
	{ legal }: Pick<Questionnaire, 'legal'>,
	{ facts: given }: Assessment['organization']
): PrintedLaw | null {
	if (!legal) return null;
	const { checkedOn, checksElsewhere: checks } = legal;
	const facts = legal.facts.filter(({ appliesWhen }) => holds(appliesWhen, given));
	if (given.place === outside)
		return checks.length > 0 ? { kind: 'checks', checkedOn, checks } : null;
	return facts.length > 0 ? { kind: 'facts', checkedOn, facts } : null;
}
