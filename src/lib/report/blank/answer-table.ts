import { evidenceGrades } from '../../core/assessment/evidence-grades.ts';
import type { AskedQuestion } from '../../core/definition/questionnaire.ts';
import type { TableBlock, TableCell } from '../model/document.ts';
import type { BlankContext } from './blank-context.ts';
import { box, buildBox, emptyLine } from './boxes.ts';

const noLevel = '–';
const noteLines = 2;

type Row = readonly [box: string, name: string, text: string];

/**
 * Where a question is answered by hand: a box for each level, for not knowing and, where it may be answered,
 * for not being concerned; then the base of the answer, where it is asked, and lines for notes. One table, so
 * that it stays on one page.
 */
export function buildAnswerTable(question: AskedQuestion, context: BlankContext): TableBlock {
	const { columns, unknown, notApplicable, levelsSummary, notes } = context.texts.questions;
	const rows: readonly Row[] = [
		...question.anchors.map((anchor, level): Row => [box, String(level), anchor]),
		[box, noLevel, unknown],
		...(question.notApplicable ? [[box, noLevel, notApplicable] as const] : []),
		...buildBase(question, context),
		...Array.from({ length: noteLines }, (_, line): Row => ['', line === 0 ? notes : '', emptyLine])
	];
	return {
		kind: 'table',
		summary: levelsSummary(question.wording),
		columns: [
			{ name: columns.box, width: 0.07 },
			{ name: columns.level, width: 0.09, rowHeader: true },
			{ name: columns.today, width: 0.84 }
		],
		rows: rows.map((row) => row.map((text): TableCell => ({ text })))
	};
}

/** Asked of every question in the full set, of conditions alone in the quick one. */
function buildBase(
	{ essential }: AskedQuestion,
	{ set, texts, terms }: BlankContext
): readonly Row[] {
	if (set === 'quick' && !essential) return [];
	const boxes = evidenceGrades.map((grade) => buildBox(`${grade} ${terms.evidenceGrades[grade]}`));
	return [['', texts.questions.base, boxes.join('  ')]];
}
