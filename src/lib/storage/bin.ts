import * as z from 'zod/mini';
import type { Transaction } from './database.ts';
import { nameOwnPreference } from './preferences.ts';
import { StorageError } from './storage-error.ts';
import { assessmentEnvelopeSchema } from './stored-records.ts';

type Envelope = z.infer<typeof assessmentEnvelopeSchema>;

/** Puts an assessment into the bin, answers and all, also one that cannot be read. Throws `not-found`. */
export async function moveToBin(tx: Transaction, id: string, now: string): Promise<void> {
	const envelope = await readEnvelope(tx, id);
	if (envelope.deletedAt === undefined) tx.put('assessments', { ...envelope, deletedAt: now });
}

/** Takes an assessment out of the bin as it was. Throws `not-found`. */
export async function restoreFromBin(tx: Transaction, id: string): Promise<void> {
	const { deletedAt, ...envelope } = await readEnvelope(tx, id);
	if (deletedAt !== undefined) tx.put('assessments', envelope);
}

/**
 * Deletes for good what lies in the bin, and says how many assessments that were. Only ever because the person
 * asked for it: nothing is deleted because of a date.
 */
export async function emptyBin(tx: Transaction): Promise<number> {
	const envelopes = (await tx.getAll('assessments')).flatMap((raw) => {
		const { data } = z.safeParse(assessmentEnvelopeSchema, raw);
		return data?.deletedAt === undefined ? [] : data;
	});
	for (const { id } of envelopes) {
		tx.deleteAll('answers', id);
		tx.delete('assessments', [id]);
		tx.delete('preferences', [nameOwnPreference('front-matter', id)]);
		tx.delete('preferences', [nameOwnPreference('logo', id)]);
	}
	return envelopes.length;
}

async function readEnvelope(tx: Transaction, id: string): Promise<Envelope> {
	const { data } = z.safeParse(assessmentEnvelopeSchema, await tx.get('assessments', [id]));
	if (!data) throw new StorageError('not-found');
	return data;
}
