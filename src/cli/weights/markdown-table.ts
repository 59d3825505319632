/** A Markdown table whose columns line up, as formatters leave it. Throws on a row of another width. */
export function formatTable(
	head: readonly string[],
	rows: readonly (readonly string[])[]
): readonly string[] {
	const all = [head, ...rows].map((row) => row.map(escapeCell));
	if (all.some((row) => row.length !== head.length))
		throw new RangeError('Every row of a table has a cell in each column.');
	const widths = head.map((_, column) =>
		Math.max(3, ...all.map((row) => lengthOf(row[column] ?? '')))
	);
	const lines = all.map((row) => formatRow(row.map((cell, column) => pad(cell, widths[column]))));
	const rule = formatRow(widths.map((width) => '-'.repeat(width)));
	return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function formatRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function escapeCell(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function pad(cell: string, width = 0): string {
	return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)));
}

function lengthOf(text: string): number {
	return Array.from(text).length;
}
