const pauseMs = 300;

/** Holds back writes while a text is being typed: each runs after a pause, or at once when asked. */
export class TypingPause {
	readonly #held = new Map<string, { timer: ReturnType<typeof setTimeout>; write: () => void }>();

	/** Runs `write` when nothing more came under this key for a while. */
	wait(key: string, write: () => void): void {
		this.forget(key);
		const timer = setTimeout(() => this.#run(key), pauseMs);
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
