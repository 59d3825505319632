import type { Analysis } from '../../core/scoring/analysis.ts';
import type { Level } from '../../core/definition/vocabulary.ts';
import { chooseAction } from '../../report/model/choose-action.ts';
import type { AskedItem } from '../../report/model/report-context.ts';

/** An action to tick in "what if": where it would lead its question. */
export interface WhatIfChoice {
	readonly question: string;
	/** What would be done; the question itself where the answer is first to be found out. */
	readonly title: string;
	readonly wording: string;
	/** Null while no level is known. */
	readonly from: Level | null;
	readonly to: Level;
}

/** The actions to tick, in the order of the plan: each leads as far as the action itself does. */
export function listWhatIfChoices(
	items: readonly AskedItem[],
	actions: Analysis['actions']
): readonly WhatIfChoice[] {
	return actions.flatMap(({ question, tier, target }) => {
		const item = items.find((entry) => entry.question.id === question);
		if (!item) return [];
		const { wording } = item.question;
		const from = item.result.level;
		if (tier === 'blocking-unknown') {
			const to = item.condition?.essential.minimum;
			return to === undefined ? [] : [{ question, title: wording, wording, from, to }];
		}
		const action = target === null ? null : chooseAction(item);
		return action ? [{ question, title: action.title, wording, from, to: action.to }] : [];
	});
}

/** The levels to suppose to walk a path, question by question. */
export function walkPath(path: Analysis['path']): ReadonlyMap<string, Level> {
	return new Map((path?.steps ?? []).map(({ question, to }) => [question, to]));
}
