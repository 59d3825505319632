export type WorkerErrorCode =
	/** There was not enough memory for the work. */
	| 'out-of-memory'
	/** The thread ended, or could not start, before it answered. */
	| 'ended';

/** A thread died over its work; the others go on. */
export class WorkerError extends Error {
	readonly code: WorkerErrorCode;

	constructor(code: WorkerErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'WorkerError';
		this.code = code;
	}
}
