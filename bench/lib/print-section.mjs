/**
 * Prints a title, what the figures mean, and the figures as a table.
 * @param {{ title: string, meaning: string[], columns: string[], rows: (string | number)[][] }} section
 */
export function printSection({ title, meaning, columns, rows }) {
	const lines = [columns, ...rows].map((row) => row.map(String));
	const widths = columns.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
	const isNumeric = columns.map((_, column) =>
		rows.every((row) => /^(<? ?\d|–$)/.test(String(row[column])))
	);
	console.log(`\n${title}\n${'='.repeat(title.length)}`);
	for (const line of meaning) console.log(line);
	for (const row of lines) console.log(`  ${row.map(align).join('  ').trimEnd()}`);

	function align(cell, column) {
		return isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
	}
}
