import {
	keyPaths,
	storeNames,
	type Database,
	type DatabaseDump,
	type Key,
	type ReadTransaction,
	type StoreName,
	type Transaction
} from './database.ts';
import { StorageError } from './storage-error.ts';
import { toStorageError } from './to-storage-error.ts';

type Records = ReadonlyMap<string, { readonly key: Key; readonly record: unknown }>;
type Contents = Record<StoreName, Records>;

/** Records kept in memory only, for a page that gets no storage: same rules, gone when it closes. */
export class MemoryDatabase implements Database {
	readonly persistent = false;
	#contents: Contents = {
		assessments: new Map(),
		answers: new Map(),
		preferences: new Map(),
		quarantine: new Map()
	};
	#last: Promise<unknown> = Promise.resolve();
	#isClosed = false;

	prepare(): Promise<void> {
		return Promise.resolve();
	}

	read<T>(_stores: readonly StoreName[], work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
		return this.#inTurn((draft) => work(draft.transaction));
	}

	write<T>(_stores: readonly StoreName[], work: (tx: Transaction) => T | Promise<T>): Promise<T> {
		return this.#inTurn(async (draft) => {
			const result = await work(draft.transaction);
			this.#contents = draft.contents;
			return result;
		});
	}

	dump(): Promise<DatabaseDump> {
		const stores = storeNames.map((name) => [name, listRecords(this.#contents[name])] as const);
		return Promise.resolve({ version: 0, stores: Object.fromEntries(stores) });
	}

	close(): void {
		this.#isClosed = true;
	}

	#inTurn<T>(work: (draft: Draft) => T | Promise<T>): Promise<T> {
		const turn = this.#last.then(async () => {
			if (this.#isClosed) throw new StorageError('closed');
			try {
				return await work(createDraft(this.#contents));
			} catch (error) {
				throw toStorageError(error);
			}
		});
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}

interface Draft {
	readonly contents: Contents;
	readonly transaction: Transaction;
}

function createDraft(before: Contents): Draft {
	const contents = {
		assessments: new Map(before.assessments),
		answers: new Map(before.answers),
		preferences: new Map(before.preferences),
		quarantine: new Map(before.quarantine)
	};
	const transaction: Transaction = {
		get: (store, key) =>
			Promise.resolve(structuredClone(contents[store].get(nameKey(key))?.record)),
		getAll: (store, first) => Promise.resolve(listRecords(contents[store], first)),
		put: (store, record) => {
			const copy = structuredClone(record);
			const key = readKey(store, copy);
			contents[store].set(nameKey(key), { key, record: copy });
		},
		delete: (store, key) => contents[store].delete(nameKey(key)),
		deleteAll: (store, first) => {
			for (const [name, { key }] of contents[store])
				if (key[0] === first) contents[store].delete(name);
		}
	};
	return { contents, transaction };
}

/** Copies of the records in key order: part by part, by code unit. */
function listRecords(records: Records, first?: string): unknown[] {
	return [...records.values()]
		.filter(({ key }) => first === undefined || key[0] === first)
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ record }) => structuredClone(record));
}

function compareKeys(a: Key, b: Key): number {
	const index = a.findIndex((part, place) => part !== b[place]);
	const [left, right] = [a[index] ?? '', b[index] ?? ''];
	return left < right ? -1 : left > right ? 1 : 0;
}

function nameKey(key: Key): string {
	return JSON.stringify(key);
}

function readKey(store: StoreName, record: object): Key {
	const fields = new Map<string, unknown>(Object.entries(record));
	return keyPaths[store].map((field) => String(fields.get(field)));
}
