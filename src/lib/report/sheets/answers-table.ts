import type { ReportContext } from '../model/report-context.ts';
import { buildMarks } from '../model/report-marks.ts';
import { buildAnswersSheet } from './answers-sheet.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/**
 * The answers as one table that can stand alone, or under those of other organizations: every row begins with
 * whose it is, of when, and whether it is a draft or an example.
 */
export function buildAnswersTable(context: ReportContext): Sheet {
	const words = context.texts.sheets;
	const sheet = buildAnswersSheet(context);
	const columns: readonly SheetColumn[] = [
		{ name: words.organization, kind: 'text', width: 36 },
		{ name: words.date, kind: 'day', width: 14 },
		{ name: words.marks, kind: 'text', width: 36 }
	];
	const marks = buildMarks(context).join(' · ') || null;
	const whose = [context.organization, context.date.slice(0, 10), marks];
	return {
		...sheet,
		columns: [...columns, ...sheet.columns],
		rows: sheet.rows.map((row) => [...whose, ...row])
	};
}
