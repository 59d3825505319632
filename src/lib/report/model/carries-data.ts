import type { ReportOptions } from './report-input.ts';

/** Whether a document does carry its data: when it is asked to, and there are any. */
export function carriesData({ withData, attachment, forPublication }: ReportOptions): boolean {
	return withData && Boolean(attachment) && forPublication !== true;
}

/** Whether nothing is withheld: the document carries its data, or is a working copy that cannot. */
export function isForOwnUse(options: ReportOptions): boolean {
	if (options.forPublication) return false;
	return carriesData(options) || (options.withData && options.isWorkingCopy === true);
}
