/** Rows with each column as wide as its widest cell, indented. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = rows.reduce<readonly number[]>(
		(widest, row) => row.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
		[]
	);
	return rows.map((row) =>
		`  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd()
	);
}
