import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { RankedAction } from '../../core/scoring/analysis.ts';
import { chooseAction } from './choose-action.ts';
import type { Block, TableCell } from './document.ts';
import { choosePlanOwner, writePlanTitle, writeWork } from './plan-cells.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { raiseFirst } from './sentence-case.ts';
import { changeWords, writeTyped } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';

const mostSuggested = 8;
/** Of those, at most so many only to be cleared up: the chapter on how well the verdict holds has more. */
const mostToClarify = 3;

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
			writePlanTitle(plan.clarify(item.question.wording)),
			{ text: writeTyped(changeWords(findWordsOnWho(item, context), raiseFirst), context) },
			{ text: '–' },
			{ text: level === null ? plan.ascertain : plan.confirm }
		];
	return [
		writePlanTitle(action.title, action.firstStep),
		{ text: choosePlanOwner(undefined, action.owner, context).text },
		{ text: writeWork({}, action, context) },
		{ text: plan.moves(level ?? action.from, action.to) }
	];
}
