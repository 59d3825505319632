import { toStorageError } from '../storage/to-storage-error.ts';
import type { SaveStatus } from './save-status.ts';

/** One thing to write; runs in order, again when it failed for a passing reason. */
interface Write {
	/** Later writes of the same thing replace earlier ones that are still waiting. */
	readonly key: string;
	readonly run: () => Promise<void>;
}

/**
 * Writes to the device one after the other and says how it stands. A write that fails stays in line and is
 * tried again with the next one, on return to the page, or when the person asks; nothing is dropped.
 */
export class Saver {
	#status = $state.raw<SaveStatus>({ kind: 'idle' });
	#waiting: Write[] = [];
	#current: string | null = null;
	#running: Promise<void> | null = null;

	get status(): SaveStatus {
		return this.#status;
	}

	/** Puts a write in line; resolves when the line is empty or stuck. */
	save(key: string, run: () => Promise<void>): Promise<void> {
		this.#waiting = [...this.#waiting.filter((write) => write.key !== key), { key, run }];
		return this.retry();
	}

	/** Something is to be written in a moment: until then nothing may say that all is kept. */
	announce(): void {
		if (this.#status.kind !== 'failed') this.#status = { kind: 'saving' };
	}

	/** Tries what waits; resolves when nothing waits any more or a write failed again. */
	retry(): Promise<void> {
		if (this.#waiting.length === 0) return this.#running ?? Promise.resolve();
		this.#running ??= this.#work();
		return this.#running;
	}

	/** Resolves when no write is under way; starts none. */
	settled(): Promise<void> {
		return this.#running ?? Promise.resolve();
	}

	/** True while a write of this key is in line or under way. */
	isWaiting(key: string): boolean {
		return this.#current === key || this.#waiting.some((write) => write.key === key);
	}

	async #work(): Promise<void> {
		// What failed stays said until it has succeeded: a message that comes and goes cannot be read.
		this.announce();
		try {
			for (let write = this.#waiting.shift(); write; write = this.#waiting.shift())
				await this.#run(write);
			this.#status = { kind: 'saved' };
		} catch (error) {
			this.#status = { kind: 'failed', code: toStorageError(error).code };
		} finally {
			this.#running = null;
		}
	}

	/** Runs one write; a failed one goes back to the head of the line unless a newer one took its place. */
	async #run(write: Write): Promise<void> {
		this.#current = write.key;
		try {
			await write.run();
		} catch (error) {
			if (!this.#waiting.some(({ key }) => key === write.key)) this.#waiting.unshift(write);
			throw error;
		} finally {
			this.#current = null;
		}
	}
}
