import * as z from 'zod/mini';
import type { ReadTransaction } from './database.ts';
import { StorageError } from './storage-error.ts';
import { storedAssessmentSchema, type StoredAssessment } from './stored-records.ts';

/**
 * The stored record of an assessment that is not in the bin. Throws `not-found` when there is none, `failed`
 * when it cannot be read (it is then among the quarantined of the list).
 */
export async function readAssessment(tx: ReadTransaction, id: string): Promise<StoredAssessment> {
	const raw = await tx.get('assessments', [id]);
	if (raw === undefined) throw new StorageError('not-found');
	const parsed = z.safeParse(storedAssessmentSchema, raw);
	if (!parsed.success) throw new StorageError('failed', { cause: parsed.error });
	if (parsed.data.deletedAt !== undefined) throw new StorageError('not-found');
	return parsed.data;
}
