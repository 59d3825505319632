interface EncodableGlyph {
	readonly encode: (numbers: unknown) => ArrayLike<number>;
}

/**
 * Joins the outlines of the glyphs in use, as jsPDF 4.2.1 does, but appends where it copies the whole table for
 * each glyph: that copying was half the time of a report. To be dropped when jsPDF appends by itself.
 */
export function joinGlyphs(
	glyphs: Readonly<Record<string, EncodableGlyph | null | undefined>>,
	order: readonly (string | number)[],
	numbers: unknown
): { readonly table: readonly number[]; readonly offsets: readonly number[] } {
	const table: number[] = [];
	const offsets: number[] = [];
	for (const id of order) {
		offsets.push(table.length);
		const bytes = glyphs[id]?.encode(numbers);
		if (bytes) for (let index = 0; index < bytes.length; index += 1) table.push(bytes[index] ?? 0);
	}
	offsets.push(table.length);
	return { table, offsets };
}
