import { chooseAction } from './choose-action.ts';
import { compareBy, rankCondition } from './compare-items.ts';
import type { AskedItem } from './report-context.ts';

export interface FirstStep {
	/** act: an action of the model · ascertain: nobody knows yet · confirm: a document is wanted. */
	readonly kind: 'act' | 'ascertain' | 'confirm';
	readonly item: AskedItem;
}

/**
 * The first steps, three at most. In order: indispensable conditions not met, not known, met on somebody's
 * word only; conditions to complete not met, not known; then levels below their target, by weight of the
 * trait, lower level, fewer days; at last questions nobody has an answer to. Ties keep the order of the model.
 */
export function chooseFirstSteps(
	items: readonly AskedItem[],
	isDone: (item: AskedItem) => boolean
): readonly FirstStep[] {
	return items
		.flatMap((item) => {
			const kind = chooseKind(item);
			return kind && !(kind === 'act' && isDone(item)) ? [{ kind, item }] : [];
		})
		.sort(
			compareBy(
				rankStep,
				({ item }) => -item.trait.importance,
				({ item }) => item.result.level ?? 0,
				({ item }) => chooseAction(item)?.days ?? 0
			)
		)
		.slice(0, 3);
}

function chooseKind(item: AskedItem): FirstStep['kind'] | null {
	const { condition, result, question } = item;
	if (result.state === 'unknown' || result.state === 'unanswered') return 'ascertain';
	if (result.level === null) return null;
	const isMet = condition?.state === 'met' || condition?.state === 'at-minimum';
	if (rankCondition(item) === 0 && isMet && condition.toConfirm && !condition.settled)
		return 'confirm';
	const isLow = result.level < question.target || condition?.state === 'not-met';
	return isLow && chooseAction(item) ? 'act' : null;
}

function rankStep({ kind, item }: FirstStep): number {
	const rank = rankCondition(item);
	if (kind === 'confirm') return 2;
	if (rank < 2 && kind === 'ascertain') return rank === 0 ? 1 : 4;
	if (item.condition?.state === 'not-met') return rank === 0 ? 0 : 3;
	return kind === 'act' ? 5 : 6;
}
