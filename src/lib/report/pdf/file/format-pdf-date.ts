import { ReportError } from '../report-error.ts';

const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/;

/** An instant in UTC as PDF writes it; throws when it is none. */
export function formatPdfDate(date: string): string {
	const parts = instant.exec(date);
	if (!parts) throw new ReportError('invalid-document', `"${date}" is not an instant in UTC.`);
	return `D:${parts.slice(1).join('')}+00'00'`;
}
