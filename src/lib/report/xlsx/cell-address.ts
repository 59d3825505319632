/** The name of a cell, row and column from 0: `A1`, `AB12`. */
export function nameCell(row: number, column: number): string {
	return `${nameColumn(column)}${row + 1}`;
}

function nameColumn(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : nameColumn(Math.floor(column / 26) - 1) + last;
}
