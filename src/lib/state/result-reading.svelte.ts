import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import { scoringConstants } from '../core/scoring/constants.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { ScoringClient } from '../workers/scoring-client.ts';

/** The result of one assessment as it stands, computed with every draw off the page's thread. */
export class ResultReading {
	#result = $state.raw<AssessmentResult | null>(null);
	#failed = $state(false);
	#client: ScoringClient | null = null;

	/** Null while it is computed. */
	get result(): AssessmentResult | null {
		return this.#result;
	}
	get failed(): boolean {
		return this.#failed;
	}

	async compute(questionnaire: Questionnaire, assessment: Assessment): Promise<void> {
		this.#failed = false;
		this.#client?.close();
		try {
			this.#client = new ScoringClient({ kind: 'whole', questionnaire });
			const result = await this.#client.score(assessment, scoringConstants.draws);
			if (result) this.#result = result;
		} catch {
			// Whatever the reason (worker refused, fault in the arithmetic), the page says that there is no result.
			this.#failed = true;
		}
	}

	close(): void {
		this.#client?.close();
		this.#client = null;
	}
}
