import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import type { ReportChoice, ReportPreview as Preview } from '../workers/make-report.ts';
import { ReportClient } from '../workers/report-client.ts';

/** The report as it would be made, to read on screen: the same blocks the file is painted from. */
export class ReportPreview {
	#document = $state.raw<Preview | null>(null);
	#failed = $state(false);
	readonly #client = new ReportClient();

	/** Null while it is prepared. */
	get document(): Preview | null {
		return this.#document;
	}
	get failed(): boolean {
		return this.#failed;
	}

	async show(assessment: Assessment, language: Language, choice: ReportChoice): Promise<void> {
		this.#failed = false;
		try {
			const { model, audience } = assessment;
			const questionnaire = await loadQuestionnaire(model, audience, language);
			const document = await this.#client.preview({ questionnaire, assessment, choice });
			if (!document) return;
			this.#document = document;
			this.close();
		} catch {
			// Whatever the reason, the page says that there is no preview; the file can still be made.
			this.#failed = true;
		}
	}

	close(): void {
		this.#client.cancel();
	}
}
