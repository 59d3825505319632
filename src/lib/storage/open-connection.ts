import { openDB } from 'idb';
import { migrate, schemaVersion } from './migrations.ts';
import type { Connection, StoredSchema } from './stored-schema.ts';
import { toOpeningError } from './to-storage-error.ts';

interface ConnectionEvents {
	/** An older page holds the database and has not let go yet. */
	readonly onBlocked: () => void;
	/** A newer page asks for the database: whoever holds this connection must let go soon. */
	readonly onAsked: () => void;
	/** The browser closed the connection by itself. */
	readonly onLost: () => void;
}

/** Opens the database, upgraded to today's schema. Rejects with `newer-version` or `unavailable`. */
export async function openConnection(name: string, events: ConnectionEvents): Promise<Connection> {
	try {
		return await openDB<StoredSchema>(name, schemaVersion, {
			upgrade: (database, from, _to, transaction) => {
				// Should the upgrade fail, opening rejects with the same error.
				transaction.done.catch(() => undefined);
				migrate(database, from);
			},
			blocked: events.onBlocked,
			blocking: events.onAsked,
			terminated: events.onLost
		});
	} catch (error) {
		throw toOpeningError(error);
	}
}
