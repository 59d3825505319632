import type { Audience } from '../definition/vocabulary.ts';
import { lacksAnswers } from './lacks-answers.ts';
import type { QuestionResult, Route, VerdictResult } from './result.ts';

/** What a route depends on. */
export interface RouteBasis {
	readonly audience: Audience;
	readonly verdict: VerdictResult;
	readonly facts: Readonly<Record<string, string>>;
	readonly questions: readonly QuestionResult[];
}

/** Bodies that exist to act for several municipalities. */
const associatedBodies = [
	'union-of-municipalities',
	'mountain-community',
	'social-district',
	'special-agency'
];
/** Level of `network-to-join` from which there is a network to join. */
const networkLevel = 2;

/**
 * The recommended route, a convention of ours; null, withheld, as long as answers are wanting (no verdict
 * because nothing is known, an indispensable condition is unknown or the coverage is too low). Otherwise:
 * - a municipality: associated for bodies of several municipalities and, when it can start, under 5,000
 *   inhabitants; joining for the small ones that cannot; otherwise alone when it can start, else associated;
 * - a company: joining where a network is known, else promoting one when it can start, else preparing;
 * - an alliance: alone when it can start, else associated.
 */
export function chooseRoute({ audience, verdict, facts, questions }: RouteBasis): Route | null {
	if (lacksAnswers(verdict)) return null;
	const canStart = verdict.verdict === 'can-start' || verdict.verdict === 'with-adaptations';
	switch (audience) {
		case 'municipality':
			if (associatedBodies.includes(facts['body'] ?? '')) return 'associated';
			if (facts['population'] === 'under-5000') return canStart ? 'associated' : 'joining';
			return canStart ? 'alone' : 'associated';
		case 'company':
			if (hasNetwork(questions)) return 'joining';
			return canStart ? 'promoting' : 'preparing';
		case 'alliance':
			return canStart ? 'alone' : 'associated';
	}
}

function hasNetwork(questions: readonly QuestionResult[]): boolean {
	const network = questions.find(({ question }) => question === 'network-to-join');
	return (network?.level ?? 0) >= networkLevel;
}
