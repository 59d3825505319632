/**
 * Why a file was not handed over; each code has its sentence in every language.
 * `not-verified`: reading the finished file back gave something else than what went in.
 */
type FileErrorCode = 'not-verified';

export class FileError extends Error {
	override readonly name = 'FileError';
	readonly code: FileErrorCode;

	constructor(code: FileErrorCode, options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}
