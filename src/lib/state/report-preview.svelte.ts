import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import { scoringConstants } from '../core/scoring/constants.ts';
import { buildReport } from '../report/model/build-report.ts';
import type { ReportDocument } from '../report/model/document.ts';
import type { ReportChoice } from '../workers/make-report.ts';
import { ScoringClient } from '../workers/scoring-client.ts';

/** The report as it would be made, to read on screen: the same blocks the file is painted from. */
export class ReportPreview {
	#document = $state.raw<ReportDocument | null>(null);
	#failed = $state(false);
	#client: ScoringClient | null = null;

	/** Null while it is prepared. */
	get document(): ReportDocument | null {
		return this.#document;
	}
	get failed(): boolean {
		return this.#failed;
	}

	async show(assessment: Assessment, language: Language, choice: ReportChoice): Promise<void> {
		this.close();
		this.#failed = false;
		try {
			const { model, audience } = assessment;
			const questionnaire = await loadQuestionnaire(model, audience, language);
			this.#client = new ScoringClient({ kind: 'whole', questionnaire });
			const result = await this.#client.score(assessment, scoringConstants.draws);
			if (!result) return;
			// What is carried inside is not shown; that something is, the cover says.
			const attachment = choice.withData ? { name: '', content: new Uint8Array() } : null;
			const contentHash = computeContentHash(assessment);
			const options = { ...choice, attachment, contentHash };
			this.#document = buildReport({ questionnaire, assessment, result, options });
		} catch {
			// Whatever the reason, the page says that there is no preview; the file can still be made.
			this.#failed = true;
		} finally {
			this.close();
		}
	}

	close(): void {
		this.#client?.close();
		this.#client = null;
	}
}
