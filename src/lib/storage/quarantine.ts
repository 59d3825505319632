import type { StoreName, Transaction } from './database.ts';
import { createRandomId } from './random-id.ts';

/** A record no schema can read. It stays where it is, and is offered for download. */
export interface QuarantinedRecord {
	readonly store: StoreName;
	readonly raw: unknown;
}

/** Keeps a copy of an unreadable record that is about to be replaced. */
export function setAside(tx: Transaction, { store, raw }: QuarantinedRecord): void {
	tx.put('quarantine', { id: createRandomId(), store, raw });
}
