import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { TableBlock, TableCell } from './document.ts';
import { choosePlanOwner, writePlanTitle, writeWork } from './plan-cells.ts';
import type { ReportContext } from './report-context.ts';
import { raiseFirst } from './sentence-case.ts';
import { chooseWords, markTypedStrong, writeTyped } from './typed-words.ts';

type PlannedAction = Assessment['plan'][number];

/**
 * The person's plan in their order; texts, days and cost are the model's until they are changed. Without any
 * date there is no column for it.
 */
export function buildPlanTable(context: ReportContext): TableBlock {
	const { texts, assessment, formats } = context;
	const { columns, summary, statuses, noDate } = texts.plan;
	const isDated = assessment.plan.some(({ due }) => due);
	return {
		kind: 'table',
		summary,
		columns: [
			{ name: columns.action, width: isDated ? 0.38 : 0.46, rowHeader: true },
			{ name: columns.owner, width: isDated ? 0.2 : 0.26 },
			...(isDated ? [{ name: columns.due, width: 0.14 }] : []),
			{ name: columns.effort, width: 0.17 },
			{ name: columns.status, width: 0.11 }
		],
		rows: assessment.plan.map((planned) => [
			writePlanned(planned, context),
			{
				text: writeTyped(
					choosePlanOwner(planned.owner, findModelOwner(planned, context), context),
					context
				)
			},
			...(isDated ? [{ text: planned.due ? formats.formatDate(planned.due) : noDate }] : []),
			{ text: writeWork(planned, findModelAction(planned, context), context) },
			{ text: statuses[planned.status] }
		])
	};
}

function writePlanned(planned: PlannedAction, context: ReportContext): TableCell {
	const action = findModelAction(planned, context);
	const item = context.items.find(({ question }) => question.id === planned.question);
	const { own, clarify } = context.texts.plan;
	const title = chooseWords(planned.title, action?.title ?? '');
	const strong = [markTypedStrong(title, context)];
	if (!item) return title.text ? { text: strong } : writePlanTitle(raiseFirst(own));
	const { wording } = item.question;
	return title.text ? { text: strong, notes: [wording] } : writePlanTitle(clarify(wording));
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

/** Of an action, whom the model names; of a question to clear up, who would know. */
function findModelOwner(planned: PlannedAction, context: ReportContext): string | undefined {
	const action = findModelAction(planned, context);
	if (action || planned.action !== undefined) return action?.owner;
	const item = context.items.find(({ question }) => question.id === planned.question);
	return item?.question.whoWouldKnow;
}
