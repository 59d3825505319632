/** What other tabs do to the storage of this one. */
class StorageHealth {
	#blocked = $state(false);
	#outdated = $state(false);

	/** Another tab holds the database: opening waits for it. */
	get blocked(): boolean {
		return this.#blocked;
	}
	/** This tab had to let go of the database and must be reloaded. */
	get outdated(): boolean {
		return this.#outdated;
	}

	noteBlocked(): void {
		this.#blocked = true;
	}
	noteOpened(): void {
		this.#blocked = false;
	}
	noteOutdated(): void {
		this.#outdated = true;
	}
}

export const storageHealth = new StorageHealth();
