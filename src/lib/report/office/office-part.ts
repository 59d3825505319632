/** A file inside an office file. */
export interface OfficePart {
	/** From the root, without a leading slash. */
	readonly path: string;
	/** As the list of contents declares it; null when its ending says it already. */
	readonly type: string | null;
	readonly content: string | Uint8Array;
}

/** A link from one part to another, or to the web. */
export interface Relation {
	readonly id: string;
	/** The last word of its kind: `styles`, `hyperlink`. */
	readonly kind: string;
	readonly target: string;
	/** Leads out of the file. */
	readonly isExternal?: boolean;
}
