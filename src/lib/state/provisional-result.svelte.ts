import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../core/definition/questionnaire.ts';
import type { Simulation } from '../core/scoring/result.ts';
import { whenIdle } from './after-paint.ts';
import type { ScoringClient } from '../workers/scoring-client.ts';

/** Fewer draws than the result's: enough for a picture that calls itself provisional. */
const draws = 1000;
const fewestAnswers = 3;
const pauseMs = 400;

/** The spread of the readiness while answering: drawn in a worker after a pause, the latest answers win. */
export class ProvisionalResult {
	#simulation = $state.raw<Simulation | null>(null);
	#client: Promise<ScoringClient> | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get simulation(): Simulation | null {
		return this.#simulation;
	}

	draw(questionnaire: AnsweringQuestionnaire, assessment: Assessment): void {
		clearTimeout(this.#timer);
		const levels = assessment.answers.filter(({ answer }) => answer.kind === 'level').length;
		if (levels < fewestAnswers) {
			this.#simulation = null;
			return;
		}
		this.#timer = setTimeout(() => void this.#score(questionnaire, assessment), pauseMs);
	}

	close(): void {
		clearTimeout(this.#timer);
		void this.#client?.then((client) => client.close());
		this.#client = null;
	}

	async #score(questionnaire: AnsweringQuestionnaire, assessment: Assessment): Promise<void> {
		this.#client ??= startClient(questionnaire);
		try {
			const result = await (await this.#client).score(assessment, draws);
			if (result) this.#simulation = result.simulation;
		} catch {
			// The picture is an extra: without it answering goes on, and the result page says what failed.
			this.#simulation = null;
		}
	}
}

/** The worker's code is fetched only when there is something to draw. */
async function startClient(questionnaire: AnsweringQuestionnaire): Promise<ScoringClient> {
	await whenIdle();
	const { ScoringClient } = await import('../workers/scoring-client.ts');
	return new ScoringClient({ kind: 'answering', questionnaire });
}
