import { keyPaths, storeNames } from './database.ts';
import type { Connection } from './stored-schema.ts';

type Migration = (database: Connection) => void;

/**
 * `migrations[i]` leads from schema version i to i + 1. A migration only adds: it never recreates or empties a
 * store. Any change in the form of a record needs one, so that older pages let go of the database; each
 * released version has a frozen dump in `tests/fixtures/database`.
 */
const migrations: readonly Migration[] = [createStores];

export const schemaVersion = migrations.length;

/** Brings a database of any earlier version to today's, inside the one upgrade transaction. */
export function migrate(database: Connection, from: number): void {
	for (const migration of migrations.slice(from)) migration(database);
}

function createStores(database: Connection): void {
	for (const name of storeNames) {
		const [first, ...rest] = keyPaths[name];
		database.createObjectStore(name, { keyPath: rest.length > 0 ? [first, ...rest] : first });
	}
}
