import { projectPlan, selectDueActions } from '../../core/assessment/project-plan.ts';
import type { AssessmentResult } from '../../core/scoring/result.ts';
import { scoreAssessment } from '../../core/scoring/score-assessment.ts';
import type { ReportInput } from './report-input.ts';

/** The result as it would be once the dated actions of the plan are carried out. */
export interface Projection {
	/** The day twelve months after the document's, `2027-11-22`. */
	readonly until: string;
	readonly result: AssessmentResult;
}

/** Null when the plan has no action due within twelve months of that day. */
export function projectTwelveMonths(
	{ questionnaire, assessment, result }: ReportInput,
	day: string
): Projection | null {
	const until = addYear(day);
	const due = selectDueActions(assessment, questionnaire, until);
	if (due.length === 0) return null;
	const { simulation } = result;
	const projected = scoreAssessment(
		questionnaire,
		projectPlan(assessment, questionnaire, due),
		simulation ? { seed: simulation.seed, draws: simulation.draws } : { draws: 0 }
	);
	return { until, result: projected };
}

/** The same day a year later; the last of February after a leap day. */
function addYear(day: string): string {
	const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
	const isLeapDay = month === '02' && date === '29';
	return `${Number(year) + 1}-${month}-${isLeapDay ? '28' : date}`;
}
