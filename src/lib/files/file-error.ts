/** Why a file could not be handed over; each has its sentence in every language. */
export const fileErrorCodes = [
	/** Reading the finished file back gave something else: it was not handed over. */
	'not-verified'
] as const;
export type FileErrorCode = (typeof fileErrorCodes)[number];

export class FileError extends Error {
	override readonly name = 'FileError';
	readonly code: FileErrorCode;

	constructor(code: FileErrorCode, options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}
