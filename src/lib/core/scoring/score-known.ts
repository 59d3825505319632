import type { Assessment } from '../assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../definition/questionnaire.ts';
import { buildCatalog } from './catalog.ts';
import { composeResult } from './compose-result.ts';
import { judgeConditions } from './conditions.ts';
import type { AssessmentResult } from './result.ts';

/**
 * The answers as they stand, without simulation: the light, provisional picture while answering. Simulation
 * and support are null, bottlenecks `not-simulated`; past rules 1 and 2 the verdict is the known class.
 */
export function scoreKnown(
	questionnaire: AnsweringQuestionnaire,
	assessment: Assessment
): AssessmentResult {
	const catalog = buildCatalog(questionnaire, assessment);
	const conditions = judgeConditions(catalog);
	return composeResult({ questionnaire, assessment, catalog, conditions, outcome: null });
}
