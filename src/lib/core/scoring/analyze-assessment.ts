import type { Assessment } from '../assessment/assessment-schema.ts';
import type { Questionnaire } from '../definition/questionnaire.ts';
import type { Analysis } from './analysis.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { composeResult } from './compose-result.ts';
import { judgeConditions } from './conditions.ts';
import { findNextPath } from './next-path.ts';
import { PointEvaluator } from './point-evaluator.ts';
import { rankActions } from './rank-actions.ts';
import { readSdg } from './read-sdg.ts';
import { rankResolutions } from './resolve-first.ts';
import type { AssessmentResult, ConditionResult } from './result.ts';
import { buildRobustness } from './robustness.ts';
import { readSettings } from './score-assessment.ts';
import { buildTornado, findFlips } from './sensitivity.ts';
import { createDrawRecord, simulate, type DrawRecord, type SimulationOptions } from './simulate.ts';
import { buildSimulationPlan } from './simulation-plan.ts';

/**
 * The result of `scoreAssessment` with its analysis (§3.9–3.12): the same numbers from the same draws. With
 * 0 draws nothing is simulated and nothing ranked by what it would be worth to know. Throws as
 * `scoreAssessment` does.
 */
export function analyzeAssessment(
	questionnaire: Questionnaire,
	assessment: Assessment,
	options: Partial<SimulationOptions> = {}
): AssessmentResult {
	const settings = readSettings(options);
	const catalog = buildCatalog(questionnaire, assessment);
	const conditions = judgeConditions(catalog);
	const plan = settings.draws > 0 ? buildSimulationPlan(catalog, conditions) : null;
	const record = plan && createDrawRecord(plan, settings.draws);
	const outcome = plan && simulate(plan, settings, record);
	return {
		...composeResult({ questionnaire, assessment, catalog, conditions, outcome }),
		analysis: analyze(questionnaire, catalog, conditions, record)
	};
}

function analyze(
	questionnaire: Questionnaire,
	catalog: Catalog,
	conditions: readonly ConditionResult[],
	record: DrawRecord | null
): Analysis {
	const evaluator = PointEvaluator.of(catalog, conditions);
	const tornado = buildTornado(catalog, evaluator);
	const resolveFirst = record ? rankResolutions(catalog, record, tornado) : [];
	return {
		tornado,
		flips: findFlips(tornado, evaluator),
		robustness: buildRobustness(catalog),
		resolveFirst,
		actions: rankActions(catalog, conditions, evaluator, resolveFirst),
		path: findNextPath(catalog, conditions, evaluator),
		sdg: readSdg(questionnaire, catalog)
	};
}
