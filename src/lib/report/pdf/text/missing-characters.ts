/** A character that no face of the report has; it is printed as □. */
export interface MissingCharacter {
	readonly character: string;
	/** As Unicode writes it: `U+6F22`. */
	readonly codePoint: string;
	/** The heading under which it first stands. */
	readonly where: string;
}

/** Collects the characters that cannot be printed, once for each place. */
export class MissingCharacters {
	/** The heading being set. */
	where = '';
	readonly #found = new Map<string, MissingCharacter>();

	add(character: string): void {
		const key = `${character}\n${this.where}`;
		if (this.#found.has(key)) return;
		const point = character.codePointAt(0) ?? 0;
		const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
		this.#found.set(key, { character, codePoint, where: this.where });
	}

	list(): readonly MissingCharacter[] {
		return [...this.#found.values()];
	}
}
