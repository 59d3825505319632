import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { selectAskedTraits } from '../../core/definition/asked-questions.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import { chapterIds, type ChapterId } from './document.ts';
import { findLaw } from './find-law.ts';

/**
 * The chapters a report of this assessment has something to print in, in the order of the document: the
 * crosswalk is a company's; goals and legal references need a questionnaire that has them.
 */
export function listAvailableChapters(
	questionnaire: Questionnaire,
	assessment: Assessment
): readonly ChapterId[] {
	return chapterIds.filter((id) => {
		switch (id) {
			case 'crosswalk':
				return hasCrosswalk(questionnaire, assessment);
			case 'law':
				return findLaw(questionnaire, assessment.organization) !== null;
			case 'goals':
				return hasGoals(questionnaire, assessment);
			case 'summary':
			case 'profile':
			case 'surety':
			case 'plan':
			case 'conditions':
			case 'traits':
			case 'answers':
			case 'method':
				return true;
		}
	});
}

function hasGoals(questionnaire: Questionnaire, { set, organization }: Assessment): boolean {
	const asked = selectAskedTraits(questionnaire, set, organization.facts);
	return asked.some(
		({ importance, questions }) =>
			importance > 0 && questions.some(({ sdgTargets }) => Object.keys(sdgTargets).length > 0)
	);
}

function hasCrosswalk(questionnaire: Questionnaire, { set, organization }: Assessment): boolean {
	if (questionnaire.audience !== 'company') return false;
	const asked = selectAskedTraits(questionnaire, set, organization.facts);
	const matched = new Set(
		asked.flatMap(({ questions }) => questions.flatMap(({ crosswalk }) => crosswalk))
	);
	return questionnaire.frameworks.some(({ id, areas }) =>
		areas.some((area) => matched.has(`${id}/${area.id}`))
	);
}
