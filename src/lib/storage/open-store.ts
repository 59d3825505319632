import { AssessmentStore } from './assessment-store.ts';
export { createDatabaseName } from './database-name.ts';
import { FallbackDatabase } from './fallback-database.ts';
import { IndexedDatabase, type IndexedDatabaseOptions } from './indexed-database.ts';
import type { StorageError } from './storage-error.ts';

export interface StoreOptions extends IndexedDatabaseOptions {
	/** There is no storage here: from now on everything is kept in memory only. */
	readonly onUnavailable?: ((error: StorageError) => void) | undefined;
}

/**
 * The store of this name (`createDatabaseName`), at once: opening starts with the first operation or
 * `prepare`, and operations wait for it.
 */
export function openStore({ onUnavailable, ...options }: StoreOptions): AssessmentStore {
	const database = new FallbackDatabase(new IndexedDatabase(options), (error) =>
		onUnavailable?.(error)
	);
	return new AssessmentStore(options.name, database);
}
