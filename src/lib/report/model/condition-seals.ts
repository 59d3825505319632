import { chooseAction } from './choose-action.ts';
import { clipText } from './clip-text.ts';
import { compareBy, rankCondition } from './compare-items.ts';
import type { Mark, RichText, SealsBlock } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop, raiseFirst } from './sentence-case.ts';
import { changeWords, writeRound } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';

type State = 'met' | 'at-minimum' | 'not-met' | 'unknown';

/** An essential condition that concerns this organisation, with its state. */
export interface ConditionItem {
	readonly item: AskedItem;
	readonly kind: 'blocking' | 'limiting';
	readonly minimum: number;
	readonly state: State;
	/** Colored mark; the state is always said in words too. */
	readonly mark: Mark;
}

/**
 * The conditions that concern this organisation: first those to work on, indispensable before the others,
 * then those met at the minimum, then those met; in model order.
 */
export function listConditions(items: readonly AskedItem[]): readonly ConditionItem[] {
	return items
		.flatMap((item): readonly ConditionItem[] => {
			const { condition } = item;
			if (!condition || condition.state === 'not-applicable') return [];
			const { state, essential } = condition;
			return [{ item, kind: essential.kind, minimum: essential.minimum, state, mark: state }];
		})
		.sort(compareBy(rankState, ({ item }) => rankCondition(item)));
}

function rankState({ state }: ConditionItem): number {
	if (state === 'met') return 2;
	return state === 'at-minimum' ? 1 : 0;
}

/** One seal a condition: what it asks, its state in words, and what backs it or would meet it. */
export function buildSeals(
	conditions: readonly ConditionItem[],
	context: ReportContext,
	longest = { title: 100, detail: 56 }
): SealsBlock {
	const { terms, texts } = context;
	return {
		kind: 'seals',
		items: conditions.map((condition) => ({
			mark: condition.mark,
			title: clipText(condition.item.question.wording, longest.title),
			state: texts.conditions.sealState(
				raiseFirst(terms.conditionStates[condition.state]),
				condition.kind
			),
			detail: writeDetail(condition, context, longest.detail)
		}))
	};
}

function writeDetail(
	{ item, state, minimum }: ConditionItem,
	context: ReportContext,
	longest: number
): RichText {
	const { texts, terms } = context;
	const { question, result, condition } = item;
	switch (state) {
		case 'not-met': {
			const needed = chooseAction(item)?.title ?? question.anchors[minimum] ?? '';
			return texts.summary.needs(clipText(dropFinalStop(needed), longest));
		}
		case 'unknown':
			return writeRound(
				texts.summary.knownBy,
				[changeWords(findWordsOnWho(item, context), (words) => clipText(words, longest))],
				context
			);
		case 'met':
		case 'at-minimum': {
			if (result.gradeMissing || !result.grade) return raiseFirst(texts.summary.gradeMissing);
			const grade = raiseFirst(terms.evidenceGrades[result.grade]);
			return condition?.toConfirm ? texts.summary.toConfirm(grade) : grade;
		}
	}
}
