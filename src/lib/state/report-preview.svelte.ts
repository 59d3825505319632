import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import type { ReportChoice, ReportPreview as Preview } from '../workers/make-report.ts';
import { ReportClient } from '../workers/report-client.ts';

interface Order {
	readonly assessment: Assessment;
	readonly language: Language;
	readonly choice: ReportChoice;
}

/** The report as it would be made, to read on screen: the same blocks the file is painted from. */
export class ReportPreview {
	#document = $state.raw<Preview | null>(null);
	#failed = $state(false);
	/** Of the orders that come while one is under way, only the last counts. */
	#next: Order | null = null;
	#isBusy = false;
	readonly #client = new ReportClient();

	/** Null until the first is prepared; then the last one, while another is under way. */
	get document(): Preview | null {
		return this.#document;
	}
	get failed(): boolean {
		return this.#failed;
	}

	async show(assessment: Assessment, language: Language, choice: ReportChoice): Promise<void> {
		this.#next = { assessment, language, choice };
		if (this.#isBusy) return;
		this.#isBusy = true;
		for (let order = this.#takeNext(); order; order = this.#takeNext()) await this.#prepare(order);
		this.#isBusy = false;
	}

	close(): void {
		this.#next = null;
		this.#client.cancel();
	}

	#takeNext(): Order | null {
		const next = this.#next;
		this.#next = null;
		return next;
	}

	async #prepare({ assessment, language, choice }: Order): Promise<void> {
		try {
			const { model, audience } = assessment;
			const questionnaire = await loadQuestionnaire(model, audience, language);
			const document = await this.#client.preview({ questionnaire, assessment, choice });
			if (!document) return;
			this.#document = document;
			this.#failed = false;
		} catch {
			// Whatever the reason, the page says that there is no preview; the file can still be made.
			this.#failed = true;
		}
	}
}
