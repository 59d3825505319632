import { lacksAnswers } from '../../core/scoring/lacks-answers.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The recommended route in words: of a body that acts for several municipalities, that it stays together; of an
 * audience no route is recommended to, why there is none. Null while answers are wanting (§3.8), and where the
 * model has no rule for an audience that others have one for.
 */
export function writeRoute({
	questionnaire,
	assessment,
	result,
	terms
}: ReportContext): string | null {
	const { audience, routes } = questionnaire;
	const { route } = result;
	if (route === null)
		return audience === 'alliance' && !lacksAnswers(result.verdict) ? terms.routeNone : null;
	const together = routes?.municipality?.together;
	const isTogether =
		together?.in.includes(assessment.organization.facts[together.fact] ?? '') === true;
	return route === 'associated' && isTogether ? terms.routeKept : terms.routes[route];
}
