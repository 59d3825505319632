/** The cells of a CSV text, row by row (RFC 4180); a mark of the byte order is no part of the first one. */
export function readCsv(text: string, separator: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	const sign = separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${sign}]*))(${sign}|\\r\\n|\\n|$)`, 'y');
	const content = text.replace(/^\ufeff/, '');
	while (cell.lastIndex < content.length) {
		const [, quoted, plain = '', end] = cell.exec(content) ?? [];
		if (end === undefined) throw new SyntaxError(`A cell does not end: row ${rows.length + 1}.`);
		row.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === separator) continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
