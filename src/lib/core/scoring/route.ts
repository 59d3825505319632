import type { Routes } from '../definition/routes-schema.ts';
import type { AskedWhen } from '../definition/vocabulary.ts';
import { lacksAnswers } from './lacks-answers.ts';
import type { QuestionResult, Route, VerdictResult } from './result.ts';

/** What a route depends on. */
export interface RouteBasis {
	/** The rule of the audience; none: no route is recommended. */
	readonly routes: Routes | undefined;
	readonly verdict: VerdictResult;
	readonly facts: Readonly<Record<string, string>>;
	readonly questions: readonly QuestionResult[];
}

/**
 * The recommended route, a convention of ours; null, withheld, as long as answers are wanting (no verdict
 * because nothing is known, an indispensable condition is unknown or the coverage is too low), and where the
 * model has no rule for the audience. Otherwise:
 * - a municipality: associated for bodies of several municipalities and, when it can start, for small ones;
 *   joining for the small ones that cannot; otherwise alone when it can start, else associated;
 * - a company: joining where a network is known, else promoting one when it can start, else preparing.
 */
export function chooseRoute({ routes, verdict, facts, questions }: RouteBasis): Route | null {
	if (lacksAnswers(verdict)) return null;
	const canStart = verdict.verdict === 'can-start' || verdict.verdict === 'with-adaptations';
	if (routes?.municipality) {
		const { together, small } = routes.municipality;
		if (isGiven(together, facts)) return 'associated';
		if (isGiven(small, facts)) return canStart ? 'associated' : 'joining';
		return canStart ? 'alone' : 'associated';
	}
	if (routes?.company) {
		const { question, level } = routes.company.network;
		const network = questions.find((result) => result.question === question);
		if ((network?.level ?? 0) >= level) return 'joining';
		return canStart ? 'promoting' : 'preparing';
	}
	return null;
}

/** Unlike a question, a route is not chosen by a fact that was not given. */
function isGiven(condition: AskedWhen, facts: RouteBasis['facts']): boolean {
	return condition.in.includes(facts[condition.fact] ?? '');
}
