import type {
	Database,
	DatabaseDump,
	ReadTransaction,
	StoreName,
	Transaction
} from './database.ts';
import { MemoryDatabase } from './memory-database.ts';
import { StorageError } from './storage-error.ts';

/**
 * A database that gives way to memory when it cannot be had at all, and says so: `persistent` turns false and
 * `onUnavailable` is called. Once it has opened, or when its data exist but cannot be reached now, it never
 * gives way: answers must not end up in two places.
 */
export class FallbackDatabase implements Database {
	readonly #preferred: Database;
	readonly #onUnavailable: (error: StorageError) => void;
	#chosen: Database | null = null;
	#choosing: Promise<Database> | null = null;

	constructor(preferred: Database, onUnavailable: (error: StorageError) => void) {
		this.#preferred = preferred;
		this.#onUnavailable = onUnavailable;
	}

	get persistent(): boolean {
		return (this.#chosen ?? this.#preferred).persistent;
	}

	async prepare(): Promise<void> {
		await this.#choose();
	}

	async read<T>(
		stores: readonly StoreName[],
		work: (tx: ReadTransaction) => Promise<T>
	): Promise<T> {
		return (await this.#choose()).read(stores, work);
	}

	async write<T>(
		stores: readonly StoreName[],
		work: (tx: Transaction) => T | Promise<T>
	): Promise<T> {
		return (await this.#choose()).write(stores, work);
	}

	dump(): Promise<DatabaseDump> {
		return (this.#chosen ?? this.#preferred).dump();
	}

	close(): void {
		this.#preferred.close();
		this.#chosen?.close();
	}

	#choose(): Promise<Database> {
		this.#choosing ??= this.#open().catch((error: unknown) => {
			this.#choosing = null;
			throw error;
		});
		return this.#choosing;
	}

	async #open(): Promise<Database> {
		try {
			await this.#preferred.prepare();
			this.#chosen = this.#preferred;
		} catch (error) {
			if (!(error instanceof StorageError) || error.code !== 'unavailable') throw error;
			this.#chosen = new MemoryDatabase();
			this.#onUnavailable(error);
		}
		return this.#chosen;
	}
}
