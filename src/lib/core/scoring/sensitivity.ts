import type { Level } from '../definition/vocabulary.ts';
import type { Flip, TornadoBar } from './analysis.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import type { PointEvaluator } from './point-evaluator.ts';
import { selectApplicable } from './trait-score.ts';

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/**
 * Readiness and class with each question at every level in turn, all others as they stand (§3.9), by
 * falling swing. Only questions that apply and weigh, and conditions; unknown ones too.
 */
export function buildTornado(catalog: Catalog, evaluator: PointEvaluator): readonly TornadoBar[] {
	const bars = selectMoving(catalog).flatMap(({ question, weighed }): TornadoBar[] => {
		const outcomes = levels.flatMap(
			(level) => evaluator.evaluate(new Map([[question.id, level]])) ?? []
		);
		if (outcomes.length === 0) return [];
		const readiness = outcomes.map((outcome) => outcome.readiness);
		return [
			{
				question: question.id,
				trait: question.trait,
				level: weighed?.level ?? null,
				outcomes,
				swing: Math.max(...readiness) - Math.min(...readiness)
			}
		];
	});
	return bars.toSorted((first, second) => second.swing - first.swing);
}

/**
 * For each known answer the nearest level, down and up, at which it alone changes the class (§3.9); by
 * rising distance, then falling swing.
 */
export function findFlips(
	tornado: readonly TornadoBar[],
	evaluator: PointEvaluator
): readonly Flip[] {
	const now = evaluator.evaluate()?.known;
	const flips = tornado.flatMap(({ question, level, outcomes }) => {
		if (level === null) return [];
		const others = levels.flatMap((to): Flip[] => {
			const known = outcomes[to]?.known;
			return known !== undefined && known !== now ? [{ question, from: level, to, known }] : [];
		});
		const below = others.filter(({ to }) => to < level).at(-1);
		const above = others.find(({ to }) => to > level);
		return [below, above].filter((flip) => flip !== undefined);
	});
	return flips.toSorted((first, second) => measureFlip(first) - measureFlip(second));
}

/** How many levels away. */
export function measureFlip({ from, to }: Flip): number {
	return Math.abs(to - from);
}

/** What can move readiness or class, in model order. */
function selectMoving({ traits }: Catalog): readonly CatalogItem[] {
	return traits.flatMap((trait) => {
		const applicable = new Set(trait.trait.importance > 0 ? selectApplicable(trait) : []);
		return trait.items.filter(
			(item) =>
				applicable.has(item) ||
				(item.question.essential !== undefined && item.answer.state !== 'not-applicable')
		);
	});
}
