import { ReportError, type ReportErrorCode } from '../lib/report/pdf/report-error.ts';

const sentences: Readonly<Record<ReportErrorCode, string>> = {
	'summary-too-long':
		'the summary does not fit on one page: shorten the names of the organization, its territory and its call',
	'invalid-document': 'the report contradicts itself: please tell the maintainers',
	'fonts-not-loaded': 'the typefaces could not be read: install Innesto again',
	'unexpected-library': 'the PDF library is of another version: install Innesto again',
	'not-verified': 'what was written did not read back the same: please tell the maintainers',
	'not-rendered': 'the report could not be made: please tell the maintainers'
};

/** Why a report was not made, and what to do. */
export function describeReportError(error: unknown): string {
	if (error instanceof ReportError) return sentences[error.code];
	const [reason = ''] = String(error).split('\n');
	return `the report could not be made (${reason}): please tell the maintainers`;
}
