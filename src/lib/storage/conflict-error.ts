import type { AnswerRecord, AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { StorageError } from './storage-error.ts';

/** What was found where something else was expected; null when it is gone or cannot be read. */
type StoredState =
	| { readonly kind: 'answer'; readonly record: AnswerRecord | null }
	| { readonly kind: 'head'; readonly head: AssessmentHead | null };

/** Changed elsewhere meanwhile: carries what is stored, to be shown beside what was to be saved. */
export class ConflictError extends StorageError {
	readonly stored: StoredState;

	constructor(stored: StoredState) {
		super('conflict');
		this.stored = stored;
	}
}
