import type { Problem, Result } from '../../lib/core/outcome.ts';
import type { FileFormat } from '../../lib/report/model/file-format.ts';
import type { OpenedAssessment } from '../open-assessment.ts';
import type { ReportOptions } from '../report-options.ts';

/** The reports to make of one assessment: plain data, which can go to another thread. */
export interface ReportJob {
	readonly file: string;
	readonly opened: OpenedAssessment;
	readonly options: ReportOptions;
	readonly formats: readonly FileFormat[];
}

export interface PaintedReport {
	readonly bytes: Uint8Array;
	/** Null in forms that have none. */
	readonly pages: number | null;
	/** Characters that could not be printed. */
	readonly missing: readonly Problem[];
}

/** An outcome for each form of a job. */
export type PaintedReports = ReadonlyMap<FileFormat, Result<PaintedReport>>;

/** Makes the reports of one assessment after another, in this thread or in several. */
export interface Painter {
	/** How many jobs are worth having under way at once. */
	readonly ahead: number;
	/** All the problems when there is no report in any form. Never rejects. */
	readonly paint: (job: ReportJob) => Promise<Result<PaintedReports>>;
	readonly close: () => Promise<void>;
}
