const longestMs = 300;

/**
 * Holds back writes while a text is being typed, so that not every key is one. None is held for longer than a
 * moment, however fast somebody types: a page can close at any time.
 */
export class TypingPause {
	readonly #held = new Map<string, { timer: ReturnType<typeof setTimeout>; write: () => void }>();

	/** Runs `write` in a moment; of several under one key meanwhile, only the last. */
	wait(key: string, write: () => void): void {
		const timer = this.#held.get(key)?.timer ?? setTimeout(() => this.#run(key), longestMs);
		this.#held.set(key, { timer, write });
	}

	/** Drops what is held: something newer is being written instead. */
	forget(key: string): void {
		clearTimeout(this.#held.get(key)?.timer);
		this.#held.delete(key);
	}

	isWaiting(key: string): boolean {
		return this.#held.has(key);
	}

	/** Runs everything that is held, now. */
	flush(): void {
		for (const key of [...this.#held.keys()]) this.#run(key);
	}

	#run(key: string): void {
		const held = this.#held.get(key);
		this.forget(key);
		held?.write();
	}
}
