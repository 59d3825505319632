import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { AskedItem, ReportContext } from '../model/report-context.ts';
import { defineFigure, defineSheet, defineText, type ColumnRule } from './define-sheet.ts';
import type { Sheet } from './sheet.ts';

interface PlanRow {
	readonly planned: Assessment['plan'][number];
	readonly item: AskedItem | null;
	/** The model's action, whose texts hold until they are edited. */
	readonly action: PlainAction | null;
}

/** A row an action of the plan: what, for which question, who, by when, days, cost, how far it is. */
export function buildPlanSheet(context: ReportContext): Sheet {
	const rows = context.assessment.plan.map((planned): PlanRow => {
		const item = context.items.find(({ question }) => question.id === planned.question) ?? null;
		const action = item?.question.actions.find(({ id }) => id === planned.action) ?? null;
		return { planned, item, action };
	});
	return defineSheet('plan', context.texts.sheets.names.plan, buildColumns(context), rows);
}

function buildColumns({ texts, terms }: ReportContext): readonly ColumnRule<PlanRow>[] {
	const words = texts.sheets;
	return [
		defineText(words.action, 48, ({ planned, action }) => planned.title?.trim() || action?.title),
		defineText(words.question, 60, ({ item }) => item?.question.wording),
		defineText(words.trait, 28, ({ item }) => item?.trait.name),
		defineText(words.owner, 32, ({ planned, action }) => planned.owner?.trim() || action?.owner),
		defineFigure(words.due, ({ planned }) => planned.due ?? null, 'day'),
		defineFigure(words.days, ({ planned, action }) => planned.days ?? action?.days ?? null),
		defineText(words.cost, 28, ({ planned, action }) => {
			const cost = planned.cost ?? action?.cost;
			return cost && terms.costs[cost];
		}),
		defineText(words.status, 18, ({ planned }) => words.statuses[planned.status])
	];
}
