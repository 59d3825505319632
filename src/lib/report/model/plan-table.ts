import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { RankedAction } from '../../core/scoring/analysis.ts';
import { chooseAction } from './choose-action.ts';
import type { Block, TableBlock, TableCell } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop, raiseFirst } from './sentence-case.ts';
import {
	changeWords,
	chooseWords,
	markTypedStrong,
	writeTyped,
	type Words
} from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';
import { writeEffort } from './write-effort.ts';

type PlannedAction = Assessment['plan'][number];

const mostSuggested = 8;
/** Never at the start of a line. */
const separator = '\u00a0· ';
/** Of those, at most so many only to be cleared up: the chapter on how well the verdict holds has more. */
const mostToClarify = 3;

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
					chooseOwner(planned.owner, findModelOwner(planned, context), context),
					context
				)
			},
			...(isDated ? [{ text: planned.due ? formats.formatDate(planned.due) : noDate }] : []),
			{ text: writeWork(planned, findModelAction(planned, context), context) },
			{ text: statuses[planned.status] }
		])
	};
}

/** What to do first, in the order of the method; nothing when every question stands at its target. */
export function buildSuggestions(context: ReportContext): readonly Block[] {
	const { texts, result } = context;
	const { columns, summary } = texts.plan;
	const rows = selectRanked(result.analysis?.actions ?? []).flatMap(
		({ question, target, tier }) => {
			const item = context.items.find((entry) => entry.question.id === question);
			if (!item) return [];
			const isOpen = target === null || tier === 'clarify';
			return [buildSuggestion(item, isOpen ? null : chooseAction(item), context)];
		}
	);
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
			rows
		}
	];
}

/** The first of them; not so much to clear up that nothing is left to do. */
function selectRanked(actions: readonly RankedAction[]): readonly RankedAction[] {
	const unclear = actions.filter(({ tier }) => tier === 'clarify').slice(mostToClarify);
	return actions.filter((action) => !unclear.includes(action)).slice(0, mostSuggested);
}

function buildSuggestion(
	item: AskedItem,
	action: PlainAction | null,
	context: ReportContext
): readonly TableCell[] {
	const { plan } = context.texts;
	const { level } = item.result;
	if (!action)
		return [
			writeTitle(plan.clarify(item.question.wording)),
			{ text: writeTyped(changeWords(findWordsOnWho(item, context), raiseFirst), context) },
			{ text: '–' },
			{ text: level === null ? plan.ascertain : plan.confirm }
		];
	return [
		writeTitle(action.title, action.firstStep),
		{ text: chooseOwner(undefined, action.owner, context).text },
		{ text: writeWork({}, action, context) },
		{ text: plan.moves(level ?? action.from, action.to) }
	];
}

/** Emphasized whatever its length: a column in two weights would look like two kinds of action. */
function writeTitle(text: string, note?: string): TableCell {
	return { text: [{ kind: 'strong', text }], ...(note !== undefined && { notes: [note] }) };
}

function writePlanned(planned: PlannedAction, context: ReportContext): TableCell {
	const action = findModelAction(planned, context);
	const item = context.items.find(({ question }) => question.id === planned.question);
	const { own, clarify } = context.texts.plan;
	const title = chooseWords(planned.title, action?.title ?? '');
	const strong = [markTypedStrong(title, context)];
	if (!item) return title.text ? { text: strong } : writeTitle(raiseFirst(own));
	const { wording } = item.question;
	return title.text ? { text: strong, notes: [wording] } : writeTitle(clarify(wording));
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

function chooseOwner(
	owner: string | undefined,
	modelOwner: string | undefined,
	{ texts }: ReportContext
): Words {
	const words = chooseWords(owner, modelOwner || texts.plan.noOwner);
	return changeWords(words, (text) => raiseFirst(dropFinalStop(text)));
}

/** Of an action, whom the model names; of a question to clear up, who would know. */
function findModelOwner(planned: PlannedAction, context: ReportContext): string | undefined {
	const action = findModelAction(planned, context);
	if (action || planned.action !== undefined) return action?.owner;
	const item = context.items.find(({ question }) => question.id === planned.question);
	return item?.question.whoWouldKnow;
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
	return parts.length > 0 ? raiseFirst(parts.join(separator)) : '–';
}
