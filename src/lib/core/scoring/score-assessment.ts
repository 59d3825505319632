import type { Assessment } from '../assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../definition/questionnaire.ts';
import { buildCatalog } from './catalog.ts';
import { composeResult } from './compose-result.ts';
import { judgeConditions } from './conditions.ts';
import { scoringConstants } from './constants.ts';
import type { AssessmentResult } from './result.ts';
import { simulate } from './simulate.ts';
import type { SimulationOptions } from './simulate.ts';
import { buildSimulationPlan } from './simulation-plan.ts';

/**
 * Everything scoring says of an assessment (§3.1–3.8): pure, and the same for the same answers, model and
 * options. With 0 draws nothing is simulated. Throws a RangeError when the questionnaire is of another
 * model or audience, or an option is out of range.
 */
export function scoreAssessment(
	questionnaire: AnsweringQuestionnaire,
	assessment: Assessment,
	options: Partial<SimulationOptions> = {}
): AssessmentResult {
	const settings = readSettings(options);
	const catalog = buildCatalog(questionnaire, assessment);
	const conditions = judgeConditions(catalog);
	const plan = settings.draws > 0 ? buildSimulationPlan(catalog, conditions) : null;
	const outcome = plan && simulate(plan, settings);
	return composeResult({ questionnaire, assessment, catalog, conditions, outcome });
}

/** The options with the conventional ones where none is given. Throws a RangeError for one out of range. */
export function readSettings(options: Partial<SimulationOptions>): SimulationOptions {
	const settings = {
		seed: options.seed ?? scoringConstants.seed,
		draws: options.draws ?? scoringConstants.draws,
		weightConcentration: options.weightConcentration ?? scoringConstants.weightConcentration
	};
	checkSettings(settings);
	return settings;
}

function checkSettings({ draws, weightConcentration: kappa }: SimulationOptions): void {
	if (!Number.isInteger(draws) || draws < 0)
		throw new RangeError('The number of draws must be an integer from 0.');
	if (kappa !== Infinity && (!Number.isInteger(kappa) || kappa < 1))
		throw new RangeError(
			'The concentration of the weights must be a positive integer or Infinity.'
		);
}
