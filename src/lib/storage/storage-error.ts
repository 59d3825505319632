/** Everything that can go wrong with storage; each has its sentence in every language. */
export const storageErrorCodes = [
	/** This browser gives no storage here: private window, refused by the administrator, broken. */
	'unavailable',
	/** Another tab holds the database and does not let go. */
	'blocked',
	/** The data were written by a newer Innesto: reload, or download them raw. */
	'newer-version',
	/** No space left on the device, or none allowed. */
	'quota',
	/** Changed elsewhere meanwhile; `stored` is what is there. */
	'conflict',
	/** No such assessment or respondent any more: deleted elsewhere, or the browser's data were cleared. */
	'not-found',
	/** This page was told to let go of the database, for a newer version in another tab. */
	'closed',
	/** Anything else; `cause` says what. */
	'failed'
] as const;
export type StorageErrorCode = (typeof storageErrorCodes)[number];

/** Why storage refused. Whenever it is thrown, nothing was changed. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;

	constructor(code: StorageErrorCode, options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}
