import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import { scoringConstants } from '../core/scoring/constants.ts';
import { analyzeAssessment } from '../core/scoring/analyze-assessment.ts';
import { createFileName } from '../files/file-name.ts';
import { buildReport } from '../report/model/build-report.ts';
import type { ChapterId } from '../report/model/document.ts';
import type { FontFaces } from '../report/pdf/font-faces.ts';
import { renderPdf, type RenderedPdf } from '../report/pdf/render-pdf.ts';

/** What a person chooses of a report; its language is the questionnaire's. */
export interface ReportChoice {
	/** All of them when left out; the cover is always there. */
	readonly chapters?: readonly ChapterId[];
	/** Carries the assessment, so that the PDF opens again. */
	readonly withData: boolean;
	/** A day or an instant; the last change of the assessment when left out. */
	readonly date?: string;
	readonly author?: string;
}

export interface ReportRequest {
	readonly questionnaire: Questionnaire;
	readonly assessment: Assessment;
	readonly choice: ReportChoice;
}

export type MadeReport = RenderedPdf;

/** Shares of the work at which each step begins; measured on the Milan example. */
const steps = { score: 0, build: 0.4, render: 0.45 } as const;

/**
 * The whole way from answers to the bytes of a PDF, the same in a worker and in a terminal: score with
 * every draw, build the document, paint it. Progress is a share of 0–1. Throws ReportError.
 */
export function makeReport(
	{ questionnaire, assessment, choice }: ReportRequest,
	fonts: FontFaces,
	onprogress: (share: number) => void = () => undefined
): MadeReport {
	onprogress(steps.score);
	const result = analyzeAssessment(questionnaire, assessment, { draws: scoringConstants.draws });
	onprogress(steps.build);
	const attachment = choice.withData
		? { name: nameAssessmentFile(assessment), content: writeAssessmentFile(assessment) }
		: null;
	const contentHash = computeContentHash(assessment);
	const document = buildReport({
		questionnaire,
		assessment,
		result,
		options: { ...choice, attachment, contentHash }
	});
	onprogress(steps.render);
	return renderPdf(document, fonts, {
		onProgress: (done) => onprogress(steps.render + (1 - steps.render) * done)
	});
}

function nameAssessmentFile({ organization, changedAt }: Assessment): string {
	return createFileName(organization.name, changedAt, 'innesto.json');
}
