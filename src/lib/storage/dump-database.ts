import { openDB } from 'idb';
import type { DatabaseDump } from './database.ts';

/**
 * Every record of the database, whatever version wrote it: opens without asking for one. Rejects when there is
 * no such database, and does not create it.
 */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
	const connection = await openDB<Record<string, { key: IDBValidKey; value: unknown }>>(
		name,
		undefined,
		{
			upgrade(_database, _from, _to, transaction) {
				// Asked for only when there is no such database: opening rejects with the same error.
				transaction.done.catch(() => undefined);
				transaction.abort();
			}
		}
	);
	try {
		const names = [...connection.objectStoreNames];
		const stores = await Promise.all(
			names.map(async (store) => [store, await connection.getAll(store)] as const)
		);
		return { version: connection.version, stores: Object.fromEntries(stores) };
	} finally {
		connection.close();
	}
}
