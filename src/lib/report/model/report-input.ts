import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import type { AssessmentResult } from '../../core/scoring/result.ts';
import type { ChapterId } from './document.ts';
import type { FrontMatter } from './front-matter.ts';

export interface ReportOptions {
	/** All of them when left out; always printed in the order of the document. */
	readonly chapters?: readonly ChapterId[];
	/** The method without its tables and sources, which the full report has. */
	readonly brief?: boolean;
	/** Whether the document carries the assessment it was made from, or is a working copy of it. */
	readonly withData: boolean;
	/** A form that cannot carry its data: made with them, it is a working copy, and nothing is withheld. */
	readonly isWorkingCopy?: boolean;
	/** Made to be published: whatever else is chosen, it carries no data and nothing leads to a person. */
	readonly forPublication?: boolean;
	/** Day or instant, UTC; the last change of the assessment when left out. */
	readonly date?: string;
	/** Who prepared the report, printed on the cover and written in the file. */
	readonly author?: string;
	/** What those who hand the report over add to it. */
	readonly frontMatter?: FrontMatter;
	/** The assessment file, for a document with data. */
	readonly attachment?: { readonly name: string; readonly content: Uint8Array } | null;
	/** Hex SHA-256 of the assessment's canonical form. */
	readonly contentHash: string;
}

/** All a report is made from; nothing else reaches a page. */
export interface ReportInput {
	/** Of the assessment's audience, in the report's language. */
	readonly questionnaire: Questionnaire;
	readonly assessment: Assessment;
	readonly result: AssessmentResult;
	readonly options: ReportOptions;
}
