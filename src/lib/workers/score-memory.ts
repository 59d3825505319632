import { computeContentHash } from '../core/assessment/content-hash.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { scoreRequest, type ScoredInput } from './make-report.ts';

/** Keeps the last result: the same answers in another form, cut or language are not drawn again. */
export class ScoreMemory {
	#last: { readonly hash: string; readonly result: AssessmentResult } | null = null;

	/** The result of every draw (see `scoreRequest`); it says the same in every language. */
	score(input: ScoredInput): AssessmentResult {
		const hash = computeContentHash(input.assessment);
		const result = this.#last?.hash === hash ? this.#last.result : scoreRequest(input);
		this.#last = { hash, result };
		return result;
	}
}
