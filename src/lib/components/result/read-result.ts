import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { computeContentHash } from '../../core/assessment/content-hash.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import type { AssessmentResult } from '../../core/scoring/result.ts';
import { createReportContext, type ReportContext } from '../../report/model/report-context.ts';

/** What the result screen is written from: the same as the report, so that both say the same. */
export function readResult(
	questionnaire: Questionnaire,
	assessment: Assessment,
	result: AssessmentResult
): ReportContext {
	const contentHash = computeContentHash(assessment);
	return createReportContext({
		questionnaire,
		assessment,
		result,
		options: { withData: false, contentHash }
	});
}
