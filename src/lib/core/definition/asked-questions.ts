import type { QuestionSet } from '../assessment/question-sets.ts';
import type { AnsweringTrait } from './questionnaire.ts';
import type { AskedWhen } from './vocabulary.ts';

/**
 * The questions put to one organization, in model order, inside their traits: those of the set whose
 * condition on the organization's facts holds. Traits left without a question are dropped (§3.1).
 */
export function selectAskedTraits<T extends AnsweringTrait>(
	questionnaire: { readonly traits: readonly T[] },
	set: QuestionSet,
	facts: Readonly<Record<string, string>>
): readonly T[] {
	return questionnaire.traits
		.map((trait) => ({
			...trait,
			questions: trait.questions.filter(
				(question) => (set === 'full' || question.quick) && holds(question.askedWhen, facts)
			)
		}))
		.filter((trait) => trait.questions.length > 0);
}

/** A fact that was not given counts as holding: rather one question too many than one too few. */
export function holds(
	condition: AskedWhen | undefined,
	facts: Readonly<Record<string, string>>
): boolean {
	const fact = condition && facts[condition.fact];
	return fact === undefined || condition?.in.includes(fact) === true;
}
