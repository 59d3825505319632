import type { Language } from '../../core/definition/vocabulary.ts';

/** The tables of a workbook, in its order. */
export const sheetIds = [
	'about',
	'answers',
	'traits',
	'conditions',
	'plan',
	'respondents'
] as const;
export type SheetId = (typeof sheetIds)[number];

/** Null is an empty cell: nothing is known, and another column says why. Never 0 for nothing. */
export type SheetValue = string | number | null;

/** number: as it is · share: 0–1, shown as a percentage · day: `2026-11-22`, or a text that is none. */
export type ColumnKind = 'text' | 'number' | 'share' | 'day';

export interface SheetColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** In characters. */
	readonly width: number;
}

/** A table with a head; every row has a value for every column. */
export interface Sheet {
	readonly id: SheetId;
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly SheetValue[])[];
}

/** The tables of one assessment, in one language; spreadsheet and CSV are written from them. */
export interface Workbook {
	readonly language: Language;
	readonly sheets: readonly Sheet[];
}
