import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { AskedItem } from './report-context.ts';

/**
 * The action that leads on from the level reached: among those that start at or below it and end above
 * it, the one that starts highest, then the shortest. From 0 when no level is known; null when none fits.
 */
export function chooseAction({ question, result }: AskedItem): PlainAction | null {
	const level = result.level ?? 0;
	const fitting = question.actions.filter(({ from, to }) => from <= level && to > level);
	return fitting.reduce<PlainAction | null>((best, action) => {
		if (!best) return action;
		const better =
			action.from > best.from || (action.from === best.from && action.days < best.days);
		return better ? action : best;
	}, null);
}
