import type { ConditionResult } from '../../core/scoring/result.ts';
import type { AskedItem, ReportContext } from '../model/report-context.ts';
import { findWhoWouldKnow } from '../model/who-would-know.ts';
import { defineFigure, defineSheet, defineText, type ColumnRule } from './define-sheet.ts';
import type { Sheet } from './sheet.ts';
import { writeEvidence } from './write-evidence.ts';

interface ConditionRow {
	readonly item: AskedItem;
	readonly condition: ConditionResult;
}

/** A row an essential condition, in model order: its state, what it rests on, what meets it. */
export function buildConditionsSheet(context: ReportContext): Sheet {
	const rows = context.items.flatMap((item) =>
		item.condition ? [{ item, condition: item.condition }] : []
	);
	const { names } = context.texts.sheets;
	return defineSheet('conditions', names.conditions, buildColumns(context), rows);
}

function buildColumns(context: ReportContext): readonly ColumnRule<ConditionRow>[] {
	const { texts, terms } = context;
	const words = texts.sheets;
	return [
		defineFigure(words.number, ({ item }) => item.number),
		defineText(words.question, 60, ({ item }) => item.question.wording),
		defineText(words.trait, 28, ({ item }) => item.trait.name),
		defineText(
			words.condition,
			18,
			({ condition }) => terms.conditionKinds[condition.essential.kind]
		),
		defineText(words.state, 18, ({ condition }) => terms.conditionStates[condition.state]),
		defineFigure(words.minimum, ({ condition }) => condition.essential.minimum),
		defineFigure(words.level, ({ condition }) => condition.level),
		defineText(words.evidence, 28, ({ item }) => writeEvidence(item, context)),
		defineText(words.toConfirm, 14, ({ condition: { level, toConfirm } }) =>
			level === null ? null : toConfirm ? words.yes : words.no
		),
		defineText(
			words.meets,
			60,
			({ item, condition }) => item.question.anchors[condition.essential.minimum]
		),
		defineText(words.knownBy, 32, ({ item, condition }) =>
			condition.state === 'unknown' ? findWhoWouldKnow(item, context) : null
		)
	];
}
