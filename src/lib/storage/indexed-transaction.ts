import type { IDBPTransaction } from 'idb';
import type { Key, ReadTransaction, StoreName, Transaction } from './database.ts';
import type { Connection, StoredSchema } from './stored-schema.ts';

type Reading = IDBPTransaction<StoredSchema, StoreName[], IDBTransactionMode>;
type Writing = IDBPTransaction<StoredSchema, StoreName[], 'readwrite'>;

/** Runs `work` over one consistent view of these stores. */
export function runRead<T>(
	connection: Connection,
	stores: readonly StoreName[],
	work: (tx: ReadTransaction) => Promise<T>
): Promise<T> {
	const tx = connection.transaction([...stores], 'readonly');
	return settle(tx, work(readFrom(tx)));
}

/** Runs `work` in one strict transaction: resolves when it is complete, otherwise nothing was kept. */
export function runWrite<T>(
	connection: Connection,
	stores: readonly StoreName[],
	work: (tx: Transaction) => T | Promise<T>
): Promise<T> {
	// An answer marked as saved must outlive a power cut; browsers default to relaxed.
	const tx = connection.transaction([...stores], 'readwrite', { durability: 'strict' });
	const requests: Promise<unknown>[] = [];
	return settle(
		tx,
		commit(tx, () => work({ ...readFrom(tx), ...writeTo(tx, requests) })),
		requests
	);
}

/** Closes the transaction as soon as all is asked for: the device need not wait for the page to see each reply. */
async function commit<T>(tx: Pick<Writing, 'commit'>, work: () => T | Promise<T>): Promise<T> {
	const result = await work();
	try {
		tx.commit();
	} catch {
		// It is over already, and says itself how it ended.
	}
	return result;
}

/** `requests`: those nobody awaits; one of them may know why the transaction fell. */
async function settle<T>(
	tx: Pick<Reading, 'done' | 'abort'>,
	work: Promise<T>,
	requests: readonly Promise<unknown>[] = []
): Promise<T> {
	const failure = tx.done.then(
		() => null,
		(error: unknown) => error
	);
	try {
		const result = await work;
		await tx.done;
		return result;
	} catch (error) {
		abort(tx);
		const outcomes = await Promise.allSettled(requests);
		const reasons = outcomes.flatMap((outcome) =>
			outcome.status === 'rejected' ? [outcome.reason as unknown] : []
		);
		// What merely fell with the transaction says only AbortError; something knows why it fell.
		throw [error, await failure, ...reasons].find((reason) => reason && !isAbort(reason)) ?? error;
	}
}

/** False when the transaction was over already. */
function abort(tx: Pick<Reading, 'abort'>): boolean {
	try {
		tx.abort();
		return true;
	} catch {
		return false;
	}
}

function isAbort(error: unknown): boolean {
	return error instanceof Error && error.name === 'AbortError';
}

/** Rejects, and never throws: of several reads at once each is waited for. */
function readFrom(tx: Reading): ReadTransaction {
	return {
		get: async (store, key): Promise<unknown> => await tx.objectStore(store).get(toKey(key)),
		getAll: async (store, first) =>
			await tx.objectStore(store).getAll(first && beginningWith(first))
	};
}

function writeTo(
	tx: Writing,
	requests: Promise<unknown>[]
): Omit<Transaction, keyof ReadTransaction> {
	/** A write that fails takes its transaction with it: that is where it is heard of. */
	const leave = (request: Promise<unknown>) => {
		request.catch(() => undefined);
		requests.push(request);
	};
	return {
		put: (store, record) => leave(tx.objectStore(store).put(record)),
		delete: (store, key) => leave(tx.objectStore(store).delete(toKey(key))),
		deleteAll: (store, first) => leave(tx.objectStore(store).delete(beginningWith(first)))
	};
}

/** A key of one part is that part; one of several is a list. */
function toKey(key: Key): IDBValidKey {
	const [first, ...rest] = key;
	return first !== undefined && rest.length === 0 ? first : [...key];
}

/** Lists sort after texts, so this takes in every key that begins with `first`. */
function beginningWith(first: string): IDBKeyRange {
	return IDBKeyRange.bound([first], [first, []]);
}
