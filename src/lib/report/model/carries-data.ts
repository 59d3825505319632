import type { ReportOptions } from './report-input.ts';

/** Whether a document does carry its data: when it is asked to, and there are any. */
export function carriesData({ withData, attachment }: ReportOptions): boolean {
	return withData && Boolean(attachment);
}
