/** One face: the subset as a TrueType file, and how far pairs of its glyphs move together. */
export interface FontFace {
	readonly bytes: Uint8Array;
	/** Left glyph × 65536 + right glyph → thousandths of an em; negative moves closer. */
	readonly kerning: ReadonlyMap<number, number>;
}

export interface FontFaces {
	readonly regular: FontFace;
	readonly semibold: FontFace;
}

export type Weight = keyof FontFaces;
