import type { AssessmentProblem } from './problem-codes.ts';

/** The outcome when something is wrong: all problems, typed with their closed codes. */
export function refuse(...problems: readonly AssessmentProblem[]): {
	readonly ok: false;
	readonly problems: readonly AssessmentProblem[];
} {
	return { ok: false, problems };
}
