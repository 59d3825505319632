import type { Assessment } from './assessment-schema.ts';
import type { QuestionSet } from './question-sets.ts';

/** The assessment with another question set; its answers stay as they are. */
export function withSet(assessment: Assessment, set: QuestionSet, now: string): Assessment {
	return { ...assessment, set, changedAt: now, revision: assessment.revision + 1 };
}
