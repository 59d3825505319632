import type { Level } from '../definition/vocabulary.ts';
import type { Outcome } from './analysis.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import { computeGeometricMean } from './geometric-mean.ts';
import { scoringConstants } from './constants.ts';
import { classify } from './known-class.ts';
import type { ConditionResult } from './result.ts';
import { selectApplicable } from './trait-score.ts';

/** A weighted trait with the sums its score is made of. */
interface TraitSums {
	readonly importance: number;
	/** Σ v·s over the questions with a level. */
	points: number;
	/** Σ v over them. */
	weight: number;
}

/** What a changed level touches. */
interface Place {
	/** Null when its trait has no importance or it has none itself: only its condition counts. */
	readonly trait: number | null;
	readonly importance: number;
	/** Mean level stated; null while unknown. */
	readonly meanLevel: number | null;
	readonly condition: ConditionResult | null;
}

/**
 * Readiness and class of the answers as they stand with some levels changed, at the cost of the traits
 * alone. A changed level counts as known, for the score and for its condition (§3.2–3.5).
 */
export class PointEvaluator {
	readonly #traits: readonly TraitSums[];
	readonly #places: ReadonlyMap<string, Place>;
	readonly #failing: readonly ConditionResult[];

	constructor({ traits }: Catalog, conditions: readonly ConditionResult[]) {
		const weighted = traits.filter(({ trait }) => trait.importance > 0);
		this.#traits = weighted.map((trait) => ({
			importance: trait.trait.importance,
			...sumLevels(selectApplicable(trait))
		}));
		const conditionOf = new Map(conditions.map((condition) => [condition.question, condition]));
		this.#places = new Map(
			traits.flatMap((trait) => {
				const place = weighted.indexOf(trait);
				return trait.items
					.filter(({ answer }) => answer.state !== 'not-applicable')
					.map(({ question, weighed }): [string, Place] => [
						question.id,
						{
							trait: place >= 0 && question.importance > 0 ? place : null,
							importance: question.importance,
							meanLevel: weighed?.meanLevel ?? null,
							condition: conditionOf.get(question.id) ?? null
						}
					]);
			})
		);
		this.#failing = conditions.filter(({ state }) => state === 'not-met');
	}

	/**
	 * The outcome with these levels in the place of the answers to their questions; questions that do not
	 * apply stay out. Null when no weighted trait has a score. Throws RangeError for a question not asked.
	 */
	evaluate(changes: ReadonlyMap<string, Level> = new Map()): Outcome | null {
		const traits = this.#traits.map((sums) => ({ ...sums }));
		for (const [question, level] of changes) this.#apply(traits, question, level);
		const scored = traits.filter(({ weight }) => weight > 0);
		if (scored.length === 0) return null;
		const scores = scored.map(({ points, weight }) => points / weight);
		const importances = scored.map(({ importance }) => importance);
		const readiness = computeGeometricMean(importances, scores);
		const core = scores.filter(
			(_, index) => importances[index] === scoringConstants.coreImportance
		);
		const weakestCore = Math.min(...(core.length > 0 ? core : scores));
		const fails = (kind: ConditionResult['essential']['kind']) => this.#fails(kind, changes);
		const known = classify(readiness, weakestCore, fails('blocking'), fails('limiting'));
		return { readiness, known };
	}

	#apply(traits: TraitSums[], question: string, level: Level): void {
		const place = this.#places.get(question);
		if (!place) throw new RangeError(`The question ${question} is not asked or does not apply.`);
		const sums = place.trait === null ? undefined : traits[place.trait];
		if (!sums) return;
		const { importance, meanLevel } = place;
		sums.points += importance * scoringConstants.pointsPerLevel * (level - (meanLevel ?? 0));
		if (meanLevel === null) sums.weight += importance;
	}

	#fails(kind: ConditionResult['essential']['kind'], changes: ReadonlyMap<string, Level>): boolean {
		const stillFails = this.#failing.some(
			({ question, essential }) => essential.kind === kind && !changes.has(question)
		);
		if (stillFails) return true;
		return [...changes].some(([question, level]) => {
			const condition = this.#places.get(question)?.condition;
			return condition?.essential.kind === kind && level < condition.essential.minimum;
		});
	}
}

function sumLevels(items: readonly CatalogItem[]) {
	const known = items.flatMap(({ question, weighed }) =>
		weighed ? [{ importance: question.importance, level: weighed.meanLevel }] : []
	);
	return {
		points: known.reduce(
			(sum, { importance, level }) => sum + importance * level * scoringConstants.pointsPerLevel,
			0
		),
		weight: known.reduce((sum, { importance }) => sum + importance, 0)
	};
}
