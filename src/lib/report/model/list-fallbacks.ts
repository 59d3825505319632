import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import { fallbackMark } from './split-languages.ts';

/**
 * The texts of a questionnaire that are missing in its language and stand in another with a mark in front, as
 * `sayIn` writes them; empty when every text is written.
 */
export function listFallbacks(questionnaire: Questionnaire): readonly string[] {
	const found = new Set<string>();
	const pending: unknown[] = [questionnaire];
	while (pending.length > 0) {
		const value = pending.pop();
		if (typeof value === 'string' && value.search(fallbackMark) === 0) found.add(value);
		if (typeof value !== 'object' || value === null) continue;
		const inner: readonly unknown[] = Object.values(value);
		pending.push(...inner);
	}
	return [...found];
}
