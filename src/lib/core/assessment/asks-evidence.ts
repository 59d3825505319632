import type { QuestionSet } from './question-sets.ts';

/**
 * Whether a level's evidence is asked for: always in the full set, on essential conditions in the quick set
 * (replicability-methods §3.1).
 */
export function asksEvidence(isEssential: boolean, set: QuestionSet): boolean {
	return set === 'full' || isEssential;
}
