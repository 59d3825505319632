import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';

/** What keeps a report a draft: answers not given, and levels whose evidence is asked for and missing. */
export interface Missing {
	readonly answers: number;
	readonly asked: number;
	readonly grades: number;
}

/** Counts without simulating; the scoring is fetched only here. */
export async function countMissing(
	questionnaire: Questionnaire,
	assessment: Assessment
): Promise<Missing> {
	const { scoreAssessment } = await import('../../core/scoring/score-assessment.ts');
	const result = scoreAssessment(questionnaire, assessment, { draws: 0 });
	const { asked, answered, gradesMissing } = result;
	return { answers: asked - answered, asked, grades: gradesMissing };
}
