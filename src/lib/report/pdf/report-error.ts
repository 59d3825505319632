/** What can go wrong while a report is made; each code has its sentence in every language. */
export type ReportErrorCode =
	/** A chapter that must fit on one page does not, even with the tightest spacing. */
	| 'summary-too-long'
	/** The document contradicts itself: a reference without its heading, a date that is none. */
	| 'invalid-document'
	/** The faces could not be fetched or are not the ones expected. */
	| 'fonts-not-loaded'
	/** The PDF library is not the version this renderer was made for. */
	| 'unexpected-library'
	/** Reading the finished file back gave something else than what went in. */
	| 'not-verified'
	| 'not-rendered';

/** A report could not be made; nothing was written. */
export class ReportError extends Error {
	readonly code: ReportErrorCode;

	constructor(code: ReportErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'ReportError';
		this.code = code;
	}
}
