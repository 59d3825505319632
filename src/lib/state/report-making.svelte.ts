import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import { createFileName } from '../files/file-name.ts';
import { saveFile } from '../files/save-file.ts';
import { actsEnding, mediaTypes } from '../report/model/file-format.ts';
import type { MissingCharacter } from '../report/pdf/text/missing-characters.ts';
import { ReportError, type ReportErrorCode } from '../report/pdf/report-error.ts';
import type { MadeReport, ReportChoice, ScoredInput } from '../workers/make-report.ts';
import { ReportClient } from '../workers/report-client.ts';
import { nextTask } from './after-paint.ts';

export type ReportFailure = ReportErrorCode | 'language-not-loaded';

/** How far the making of a report has come. */
export type ReportStage =
	| { readonly kind: 'idle' | 'cancelled' }
	/** Share of the work done, 0–1. */
	| { readonly kind: 'making'; readonly share: number }
	| {
			readonly kind: 'made';
			readonly name: string;
			/** Null in forms that have none. */
			readonly pages: number | null;
			readonly bytes: number;
			readonly missingCharacters: readonly MissingCharacter[];
	  }
	| { readonly kind: 'failed'; readonly code: ReportFailure };

/** Makes reports off the page's thread and offers each one as a download. */
export class ReportMaking {
	#stage = $state.raw<ReportStage>({ kind: 'idle' });
	/** Raised by everything that makes an earlier order void. */
	#order = 0;
	/** What reports are likely to be made of; null until it is known. */
	#expected: ScoredInput | null = null;
	readonly #client = new ReportClient();

	get stage(): ReportStage {
		return this.#stage;
	}

	/** Gets ready while the person is still choosing, so that the first report is quick. */
	prepare(expected: ScoredInput | null = this.#expected): void {
		this.#expected = expected;
		this.#client.prepare(expected);
	}

	/** Makes the report and offers it; a report under way is dropped for it. */
	async make(assessment: Assessment, language: Language, choice: ReportChoice): Promise<void> {
		const order = ++this.#order;
		const isCurrent = () => order === this.#order;
		this.#stage = { kind: 'making', share: 0 };
		try {
			const questionnaire = await load(assessment, language);
			await nextTask();
			if (!isCurrent()) return;
			const report = await this.#client.make({ questionnaire, assessment, choice }, (share) => {
				if (isCurrent()) this.#stage = { kind: 'making', share };
			});
			if (!report || !isCurrent()) return;
			const made = offer(report, assessment, choice);
			await nextTask();
			if (isCurrent()) this.#stage = made;
		} catch (error) {
			if (isCurrent()) this.#stage = { kind: 'failed', code: codeOf(error) };
		}
	}

	/** Other wishes: what was said of the last report no longer fits. One under way goes on. */
	forget(): void {
		if (this.#stage.kind !== 'making') this.#stage = { kind: 'idle' };
	}

	cancel(): void {
		this.#stop();
		this.#stage = { kind: 'cancelled' };
		this.prepare();
	}

	close(): void {
		this.#stop();
	}

	#stop(): void {
		this.#order += 1;
		this.#client.cancel();
	}
}

class LanguageNotLoaded extends Error {}

async function load(assessment: Assessment, language: Language): Promise<Questionnaire> {
	try {
		return await loadQuestionnaire(assessment.model, assessment.audience, language);
	} catch (cause) {
		throw new LanguageNotLoaded(language, { cause });
	}
}

function offer(report: MadeReport, assessment: Assessment, choice: ReportChoice): ReportStage {
	const { organization, changedAt } = assessment;
	const { format = 'pdf', actsFor } = choice;
	const ending = actsFor === undefined ? format : actsEnding;
	const name = createFileName(organization.name, choice.date ?? changedAt, ending);
	saveFile(new Uint8Array(report.bytes), name, mediaTypes[format]);
	const { pages, bytes, missingCharacters } = report;
	return { kind: 'made', name, pages, bytes: bytes.byteLength, missingCharacters };
}

function codeOf(error: unknown): ReportFailure {
	if (error instanceof LanguageNotLoaded) return 'language-not-loaded';
	return error instanceof ReportError ? error.code : 'not-rendered';
}
