import type { AnsweringTrait } from '../definition/questionnaire.ts';
import { asksEvidence } from './asks-evidence.ts';
import type { Assessment } from './assessment-schema.ts';
import { findAnswer } from './find-answer.ts';

/**
 * Of the questions asked, those answered with a level whose evidence is asked for and not said yet, by the first
 * respondent (replicability-methods §3.1).
 */
export function countUngraded(
	traits: readonly AnsweringTrait[],
	assessment: Pick<Assessment, 'respondents' | 'answers' | 'set'>
): number {
	const respondent = assessment.respondents[0]?.id ?? '';
	return traits
		.flatMap(({ questions }) => questions)
		.filter(({ id, essential }) => {
			const answer = findAnswer(assessment.answers, respondent, id);
			if (answer?.kind !== 'level' || answer.evidence !== undefined) return false;
			return asksEvidence(essential !== undefined, assessment.set);
		}).length;
}
