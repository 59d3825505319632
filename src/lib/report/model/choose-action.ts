import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { Level } from '../../core/definition/vocabulary.ts';
import type { AskedItem } from './report-context.ts';

/**
 * The action that leads on from the level reached: among those that start at or below it and end above
 * it, the one that starts highest, then the shortest. From 0 when no level is known; null when none fits.
 */
export function chooseAction({ question, result }: AskedItem): PlainAction | null {
	return findActionFrom(question, result.level ?? 0);
}

/** The actions of a question from one level to another, one after the other, and whether they go all the way. */
export function chooseActionsAlong(
	{ question }: AskedItem,
	{ from, to }: { readonly from: Level; readonly to: Level }
): { readonly actions: readonly PlainAction[]; readonly arrives: boolean } {
	const actions: PlainAction[] = [];
	let level = from;
	while (level < to) {
		const action = findActionFrom(question, level);
		if (!action) break;
		actions.push(action);
		level = action.to;
	}
	return { actions, arrives: level >= to };
}

function findActionFrom(question: AskedItem['question'], level: Level): PlainAction | null {
	const fitting = question.actions.filter(({ from, to }) => from <= level && to > level);
	return fitting.reduce<PlainAction | null>((best, action) => {
		if (!best) return action;
		const better =
			action.from > best.from || (action.from === best.from && action.days < best.days);
		return better ? action : best;
	}, null);
}
