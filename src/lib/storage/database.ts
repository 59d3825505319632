/** The stores of the database, as of schema version 1. */
export const storeNames = ['assessments', 'answers', 'preferences', 'quarantine'] as const;
export type StoreName = (typeof storeNames)[number];

/** Key path of each store: what a record is found by. */
export const keyPaths = {
	assessments: ['id'],
	answers: ['assessment', 'respondent', 'question'],
	preferences: ['name'],
	quarantine: ['id']
} as const satisfies Record<StoreName, readonly string[]>;

/** The parts of a record's key, in the order of the key path. */
export type Key = readonly string[];

/** One view of the database. Records come out as `unknown`, to be parsed. */
export interface ReadTransaction {
	/** The record, or undefined. */
	get(store: StoreName, key: Key): Promise<unknown>;
	/** Every record in key order, or those whose key begins with `first`. */
	getAll(store: StoreName, first?: string): Promise<unknown[]>;
}

/**
 * One transaction that may change things: everything in it happens or nothing. What is written is not awaited
 * one by one; the transaction as a whole says whether it was kept.
 */
export interface Transaction extends ReadTransaction {
	/** Writes a record under the key it carries. */
	put(store: StoreName, record: object): void;
	delete(store: StoreName, key: Key): void;
	/** Deletes the records whose key begins with `first`. */
	deleteAll(store: StoreName, first: string): void;
}

/** All records of a database, unread, with the version they were written in. */
export interface DatabaseDump {
	readonly version: number;
	readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/** Where records are kept. `work` awaits nothing but the transaction it is given. */
export interface Database {
	/** False when nothing outlives the page. */
	readonly persistent: boolean;
	/** Opens ahead of the first operation. */
	prepare(): Promise<void>;
	read<T>(stores: readonly StoreName[], work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
	/** Resolves when the transaction is complete; rejects with StorageError, and then nothing was written. */
	write<T>(stores: readonly StoreName[], work: (tx: Transaction) => T | Promise<T>): Promise<T>;
	/** Everything as it is stored, also when written by a newer version. */
	dump(): Promise<DatabaseDump>;
	close(): void;
}
