import type { DBSchema, IDBPDatabase } from 'idb';

interface RecordStore {
	key: IDBValidKey;
	value: unknown;
}

/** The database as IndexedDB sees it: every record is `unknown` until a schema has read it. */
export interface StoredSchema extends DBSchema {
	assessments: RecordStore;
	answers: RecordStore;
	preferences: RecordStore;
	quarantine: RecordStore;
}

/** An open database. */
export type Connection = IDBPDatabase<StoredSchema>;
