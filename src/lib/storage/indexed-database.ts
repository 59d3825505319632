import type {
	Database,
	DatabaseDump,
	ReadTransaction,
	StoreName,
	Transaction
} from './database.ts';
import { dumpDatabase } from './dump-database.ts';
import { runRead, runWrite } from './indexed-transaction.ts';
import { openConnection } from './open-connection.ts';
import { StorageError } from './storage-error.ts';
import type { Connection } from './stored-schema.ts';
import { isLostConnection, toStorageError } from './to-storage-error.ts';

export interface IndexedDatabaseOptions {
	readonly name: string;
	/** Another tab holds the database: opening waits for it. */
	readonly onBlocked?: (() => void) | undefined;
	/** A newer page needs the database: this one has let go and must be reloaded. */
	readonly onVersionChange?: (() => void) | undefined;
	/** How long an operation waits for the database to open before it rejects with `blocked`. */
	readonly openTimeoutMs?: number | undefined;
}

/**
 * Records in IndexedDB. Opens on first use; operations wait for it. A connection the browser has dropped is
 * opened again and the operation tried once more; a second failure rejects.
 */
export class IndexedDatabase implements Database {
	readonly persistent = true;
	readonly #options: IndexedDatabaseOptions;
	#opening: Promise<Connection> | null = null;
	#connection: Connection | null = null;
	#isClosed = false;

	constructor(options: IndexedDatabaseOptions) {
		this.#options = options;
	}

	async prepare(): Promise<void> {
		await this.#connect();
	}

	read<T>(stores: readonly StoreName[], work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
		return this.#attempt((connection) => runRead(connection, stores, work));
	}

	write<T>(stores: readonly StoreName[], work: (tx: Transaction) => T | Promise<T>): Promise<T> {
		return this.#attempt((connection) => runWrite(connection, stores, work));
	}

	async dump(): Promise<DatabaseDump> {
		try {
			return await dumpDatabase(this.#options.name);
		} catch (error) {
			throw toStorageError(error);
		}
	}

	/** Lets go of the database; what is under way is finished, later operations reject with `closed`. */
	close(): void {
		this.#isClosed = true;
		this.#connection?.close();
	}

	async #attempt<T>(run: (connection: Connection) => Promise<T>): Promise<T> {
		const connection = await this.#connect();
		try {
			return await run(connection);
		} catch (error) {
			if (this.#isClosed || !isLostConnection(error, connection)) throw this.#explain(error);
		}
		this.#forget(connection);
		try {
			return await run(await this.#connect());
		} catch (error) {
			throw this.#explain(error);
		}
	}

	#explain(error: unknown): StorageError {
		if (this.#isClosed && !(error instanceof StorageError))
			return new StorageError('closed', { cause: error });
		return toStorageError(error);
	}

	async #connect(): Promise<Connection> {
		if (this.#isClosed) throw new StorageError('closed');
		if (this.#connection) return this.#connection;
		this.#opening ??= this.#open();
		return beforeTimeout(this.#opening, this.#options.openTimeoutMs ?? 10_000);
	}

	async #open(): Promise<Connection> {
		try {
			const connection = await this.#openTwice();
			this.#connection = connection;
			if (this.#isClosed) connection.close();
			return connection;
		} catch (error) {
			this.#opening = null;
			throw error;
		}
	}

	/** A first opening can fail on a device that is waking up; what fails twice is reported. */
	async #openTwice(): Promise<Connection> {
		try {
			return await this.#openOnce();
		} catch (error) {
			if (error instanceof StorageError && error.code === 'newer-version') throw error;
			return this.#openOnce();
		}
	}

	async #openOnce(): Promise<Connection> {
		const { name, onBlocked, onVersionChange } = this.#options;
		const connection = await openConnection(name, {
			onBlocked: () => onBlocked?.(),
			onAsked: () => {
				onVersionChange?.();
				// In a task of its own: what the page saves on being told still gets its transaction.
				setTimeout(() => this.close());
			},
			onLost: () => this.#forget(connection)
		});
		return connection;
	}

	#forget(lost: Connection): void {
		if (this.#connection !== lost) return;
		this.#connection = null;
		this.#opening = null;
		lost.close();
	}
}

/** Opening goes on in the background when it takes too long, for the operations that come later. */
function beforeTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new StorageError('blocked')), timeoutMs);
		void promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
