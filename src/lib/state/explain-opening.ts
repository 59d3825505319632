import { CatalogError } from '../catalog/catalog.ts';
import { StorageError, type StorageErrorCode } from '../storage/storage-error.ts';

/** Why an assessment did not open; `failure` names the reason where there is a sentence for it. */
export interface OpeningProblem {
	readonly status: 'not-found' | 'unknown-model' | 'failed';
	readonly failure: OpenFailure | null;
}

/** Storage refused, or the questionnaire could not be fetched. */
export type OpenFailure = StorageErrorCode | 'unreachable';

export function explainOpening(error: unknown): OpeningProblem {
	if (error instanceof CatalogError)
		return error.code === 'unknown-model'
			? { status: 'unknown-model', failure: null }
			: { status: 'failed', failure: 'unreachable' };
	if (!(error instanceof StorageError)) return { status: 'failed', failure: null };
	return error.code === 'not-found'
		? { status: 'not-found', failure: null }
		: { status: 'failed', failure: error.code };
}
