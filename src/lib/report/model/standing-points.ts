import { compareBy, rankCondition } from './compare-items.ts';
import type { AskedItem } from './report-context.ts';

const most = 3;

/**
 * What is in place, three points at most: levels from 2 up, and from the minimum up on a condition. The
 * higher level first, then conditions before the rest, weightier traits, better evidence, model order.
 */
export function chooseInPlace(items: readonly AskedItem[]): readonly AskedItem[] {
	return items
		.filter(({ result, condition }) => {
			const needed = Math.max(2, condition?.essential.minimum ?? 0);
			return result.level !== null && result.level >= needed;
		})
		.sort(
			compareBy(
				({ result }) => -(result.level ?? 0),
				rankCondition,
				({ trait }) => -trait.importance,
				({ result }) => 'ABCD'.indexOf(result.grade ?? 'D')
			)
		)
		.slice(0, most);
}

/**
 * What is missing, three points at most: levels 0 and 1 and conditions below their minimum, then conditions
 * of which nothing is known. Indispensable ones first, then those to complete, then the rest; weightier traits
 * and lower levels first, then model order.
 */
export function chooseMissing(items: readonly AskedItem[]): readonly AskedItem[] {
	return items
		.filter(({ result, condition }) =>
			result.level === null
				? condition?.state === 'unknown'
				: result.level < Math.max(2, condition?.essential.minimum ?? 0)
		)
		.sort(
			compareBy(
				({ result }) => (result.level === null ? 1 : 0),
				rankCondition,
				({ trait }) => -trait.importance,
				({ result }) => result.level ?? 0
			)
		)
		.slice(0, most);
}
