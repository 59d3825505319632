import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import { scoringConstants } from '../core/scoring/constants.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { analyzeAssessment } from '../core/scoring/analyze-assessment.ts';
import { createFileName } from '../files/file-name.ts';
import { writeActs } from '../report/forms/write-acts.ts';
import { writeForm } from '../report/forms/write-form.ts';
import { buildReport } from '../report/model/build-report.ts';
import type { ChapterId, ReportDocument } from '../report/model/document.ts';
import type { FrontMatter } from '../report/model/front-matter.ts';
import type { FileFormat } from '../report/model/file-format.ts';
import type { ReportInput } from '../report/model/report-input.ts';
import type { FontFaces } from '../report/pdf/font-faces.ts';
import { makePdf } from '../report/pdf/make-pdf.ts';
import type { RenderedPdf } from '../report/pdf/render-pdf.ts';
import { ReportError } from '../report/pdf/report-error.ts';

/** What a person chooses of a report; its language is the questionnaire's. */
export interface ReportChoice {
	/** PDF when left out. */
	readonly format?: FileFormat;
	/** All of them when left out; the cover is always there. */
	readonly chapters?: readonly ChapterId[];
	/** The method in brief, as in the short report. */
	readonly brief?: boolean;
	/** Carries the assessment, so that the PDF opens again; in the other forms, a working copy. */
	readonly withData: boolean;
	/** Made to be published: without data, whatever is said of them, and without what leads to a person. */
	readonly forPublication?: boolean;
	/** A day or an instant; the last change of the assessment when left out. */
	readonly date?: string;
	readonly author?: string;
	/** In place of the report, the draft acts of a public body in Italy, with a note for readers of this language. */
	readonly actsFor?: Language;
	/** What those who hand the report over add to it. */
	readonly frontMatter?: FrontMatter;
}

/** What the result of a report is drawn from. */
export interface ScoredInput {
	readonly questionnaire: Questionnaire;
	readonly assessment: Assessment;
}

export interface ReportRequest extends ScoredInput {
	readonly choice: ReportChoice;
}

export interface MadeReport extends Omit<RenderedPdf, 'pages'> {
	/** Null in forms that have none until another program sets them. */
	readonly pages: number | null;
}

/** Shares of the work at which each step begins; measured on the Milan example. */
const steps = { score: 0, build: 0.4, render: 0.45 } as const;

/** The result of every draw, from which the report of an assessment is made in any form. */
export function scoreRequest({ questionnaire, assessment }: ScoredInput): AssessmentResult {
	return analyzeAssessment(questionnaire, assessment, { draws: scoringConstants.draws });
}

/**
 * The whole way from answers to the bytes of a file, the same in a worker and in a terminal: score with
 * every draw, build the document, paint it. Progress is a share of 0–1. Only a PDF needs the fonts. A worker
 * that has scored the answers before gives its own `score`. Throws ReportError.
 */
export function makeReport(
	request: ReportRequest,
	fonts: FontFaces | null,
	onprogress: (share: number) => void = () => undefined,
	score: (input: ScoredInput) => AssessmentResult = scoreRequest
): MadeReport {
	onprogress(steps.score);
	const result = score(request);
	onprogress(steps.build);
	return paintReport(request, result, fonts, onprogress);
}

/** The report of an assessment already scored, in the form chosen. Throws ReportError. */
export function paintReport(
	request: ReportRequest,
	result: AssessmentResult,
	fonts: FontFaces | null,
	onprogress: (share: number) => void = () => undefined
): MadeReport {
	const { format = 'pdf', actsFor } = request.choice;
	const input = buildInput(request, result);
	const hand = (bytes: Uint8Array): MadeReport => {
		onprogress(1);
		return { bytes, missingCharacters: [], pages: null };
	};
	if (actsFor !== undefined) return hand(writeActs(input, actsFor));
	if (format !== 'pdf') return hand(writeForm(format, input));
	if (!fonts) throw new ReportError('fonts-not-loaded', 'A PDF needs its faces.');
	const document = buildReport(input);
	onprogress(steps.render);
	return makePdf(document, fonts, {
		onProgress: (done) => onprogress(steps.render + (1 - steps.render) * done)
	});
}

/** What is read on screen of a report: plain data, which can leave a worker. */
export type ReportPreview = Pick<ReportDocument, 'language' | 'cover' | 'chapters'>;

/** The same document that would be painted, to be read on screen. */
export function previewReport(
	request: ReportRequest,
	score: (input: ScoredInput) => AssessmentResult = scoreRequest
): ReportPreview {
	const { language, cover, chapters } = buildReport(buildInput(request, score(request)));
	return { language, cover, chapters };
}

/** Only the PDF carries its data; in the other forms a copy with them is a working copy. */
function buildInput(request: ReportRequest, result: AssessmentResult): ReportInput {
	const { questionnaire, assessment, choice } = request;
	const { format = 'pdf', ...options } = choice;
	const attachment =
		choice.withData && !choice.forPublication && format === 'pdf'
			? { name: nameAssessmentFile(assessment), content: writeAssessmentFile(assessment) }
			: null;
	const contentHash = computeContentHash(assessment);
	const isWorkingCopy = format !== 'pdf';
	return {
		questionnaire,
		assessment,
		result,
		options: { ...options, attachment, contentHash, isWorkingCopy }
	};
}

function nameAssessmentFile({ organization, changedAt }: Assessment): string {
	return createFileName(organization.name, changedAt, 'innesto.json');
}
