import * as z from 'zod/mini';
import type { ReadTransaction, Transaction } from './database.ts';
import { storedPreferenceSchema } from './stored-records.ts';

/** A preference as its schema reads it; null when there is none or it cannot be read. */
export async function loadPreference<S extends z.core.$ZodType>(
	tx: ReadTransaction,
	name: string,
	schema: S
): Promise<z.infer<S> | null> {
	const stored = z.safeParse(storedPreferenceSchema, await tx.get('preferences', [name]));
	if (!stored.success) return null;
	const parsed = z.safeParse(schema, stored.data.value);
	return parsed.success ? parsed.data : null;
}

export function savePreference(tx: Transaction, name: string, value: unknown): void {
	tx.put('preferences', { name, value });
}

/** What is remembered of the reports of one assessment on this device; it goes when the assessment does. */
export type OwnPreference = 'front-matter' | 'logo';

/** The name under which it is kept. */
export function nameOwnPreference(kind: OwnPreference, assessment: string): string {
	return `${kind}/${assessment}`;
}
