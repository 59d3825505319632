import type { ColumnKind, Sheet, SheetColumn, SheetId, SheetValue } from './sheet.ts';

/** A column together with what it shows of a row. */
export interface ColumnRule<Row> extends SheetColumn {
	readonly read: (row: Row) => SheetValue;
}

/** A column of texts; an empty text is an empty cell. */
export function defineText<Row>(
	name: string,
	width: number,
	read: (row: Row) => string | null | undefined
): ColumnRule<Row> {
	return { name, width, kind: 'text', read: (row) => keepText(read(row)) };
}

/** As it was typed; only blanks are nothing. */
function keepText(text: string | null | undefined): string | null {
	return text?.trim() ? text : null;
}

/** A column of numbers, shares of 0–1 or days. */
export function defineFigure<Row>(
	name: string,
	read: (row: Row) => SheetValue,
	kind: Exclude<ColumnKind, 'text'> = 'number'
): ColumnRule<Row> {
	return { name, width: 14, kind, read };
}

/** A table from what it lists and the rule of each column. */
export function defineSheet<Row>(
	id: SheetId,
	name: string,
	rules: readonly ColumnRule<Row>[],
	rows: readonly Row[]
): Sheet {
	return {
		id,
		name,
		columns: rules.map(({ name: title, kind, width }) => ({ name: title, kind, width })),
		rows: rows.map((row) => rules.map(({ read }) => read(row)))
	};
}
