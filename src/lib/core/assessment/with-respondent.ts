import type { Assessment, Respondent } from './assessment-schema.ts';

/** The assessment with a respondent changed, or added when the id is new. */
export function withRespondent(
	assessment: Assessment,
	respondent: Respondent,
	now: string
): Assessment {
	const index = assessment.respondents.findIndex(({ id }) => id === respondent.id);
	const respondents =
		index < 0
			? [...assessment.respondents, respondent]
			: assessment.respondents.with(index, respondent);
	return { ...assessment, respondents, changedAt: now, revision: assessment.revision + 1 };
}
