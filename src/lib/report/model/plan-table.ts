import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import { chooseAction } from './choose-action.ts';
import type { Block, TableBlock, TableCell } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop, raiseFirst } from './sentence-case.ts';
import { writeEffort } from './write-effort.ts';

type PlannedAction = Assessment['plan'][number];

const mostSuggested = 8;

/** The person's plan in their order; texts, days and cost are the model's until they are changed. */
export function buildPlanTable(context: ReportContext): TableBlock {
	const { texts, assessment, formats } = context;
	const { columns, summary, statuses, noDate } = texts.plan;
	return {
		kind: 'table',
		summary,
		columns: [
			{ name: columns.action, width: 0.38, rowHeader: true },
			{ name: columns.owner, width: 0.2 },
			{ name: columns.due, width: 0.14 },
			{ name: columns.effort, width: 0.17 },
			{ name: columns.status, width: 0.11 }
		],
		rows: assessment.plan.map((planned) => [
			writePlanned(planned, context),
			{ text: writeOwner(planned.owner, findModelAction(planned, context), context) },
			{ text: planned.due ? formats.formatDate(planned.due) : noDate },
			{ text: writeWork(planned, findModelAction(planned, context), context) },
			{ text: statuses[planned.status] }
		])
	};
}

/** What to do first, in the order of the method; nothing when every question stands at its target. */
export function buildSuggestions(context: ReportContext): readonly Block[] {
	const { texts, result } = context;
	const { columns, summary, ascertain, moves } = texts.plan;
	const rows = (result.analysis?.actions ?? []).flatMap(({ question, target }) => {
		const item = context.items.find((entry) => entry.question.id === question);
		if (!item) return [];
		const action = target === null ? null : chooseAction(item);
		const level =
			action && item.result.level !== null ? moves(item.result.level, action.to) : ascertain;
		return [buildSuggestion(item, action, level, context)];
	});
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			summary,
			columns: [
				{ name: columns.action, width: 0.46, rowHeader: true },
				{ name: columns.owner, width: 0.22 },
				{ name: columns.effort, width: 0.2 },
				{ name: columns.level, width: 0.12 }
			],
			rows: rows.slice(0, mostSuggested)
		}
	];
}

function buildSuggestion(
	{ question }: AskedItem,
	action: PlainAction | null,
	level: string,
	context: ReportContext
): readonly TableCell[] {
	if (!action)
		return [
			{ text: question.wording },
			{ text: raiseFirst(dropFinalStop(question.whoWouldKnow)) },
			{ text: '–' },
			{ text: level }
		];
	return [
		{ text: action.title, notes: [action.firstStep] },
		{ text: writeOwner(undefined, action, context) },
		{ text: writeWork({}, action, context) },
		{ text: level }
	];
}

function writePlanned(planned: PlannedAction, context: ReportContext): TableCell {
	const action = findModelAction(planned, context);
	const item = context.items.find(({ question }) => question.id === planned.question);
	const text = planned.title?.trim() || action?.title || context.texts.plan.own;
	return item ? { text, notes: [item.question.wording] } : { text };
}

/** Null for an action of the person's own. */
function findModelAction(
	{ question, action }: PlannedAction,
	{ questionnaire }: ReportContext
): PlainAction | null {
	const questions = questionnaire.traits.flatMap((trait) => trait.questions);
	const asked = questions.find(({ id }) => id === question);
	return asked?.actions.find(({ id }) => id === action) ?? null;
}

function writeOwner(
	owner: string | undefined,
	action: PlainAction | null,
	{ texts }: ReportContext
): string {
	return raiseFirst(dropFinalStop(owner?.trim() || action?.owner || texts.plan.noOwner));
}

function writeWork(
	{ days, cost }: Pick<PlannedAction, 'days' | 'cost'>,
	action: PlainAction | null,
	context: ReportContext
): string {
	const work = days ?? action?.days;
	const price = cost ?? action?.cost;
	const parts = [
		...(work === undefined
			? []
			: writeEffort(
					{ days: work, ...(action?.weeks !== undefined && { weeks: action.weeks }) },
					context
				)),
		...(price === undefined ? [] : [context.terms.costs[price]])
	];
	return parts.length > 0 ? raiseFirst(parts.join(' · ')) : '–';
}
