import type { AskedItem } from './report-context.ts';

/** Compares by the first criterion that differs; 0 leaves the order of the model. */
export function compareBy<T>(
	...criteria: readonly ((item: T) => number)[]
): (first: T, second: T) => number {
	return (first, second) => {
		for (const criterion of criteria) {
			const difference = criterion(first) - criterion(second);
			if (difference !== 0) return difference;
		}
		return 0;
	};
}

/** 0 indispensable, 1 to complete, 2 no condition. */
export function rankCondition({ condition }: AskedItem): number {
	if (!condition) return 2;
	return condition.essential.kind === 'blocking' ? 0 : 1;
}
