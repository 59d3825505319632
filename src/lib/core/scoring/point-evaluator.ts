import type { Level } from '../definition/vocabulary.ts';
import type { Outcome } from './analysis.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { unshift } from './geometric-mean.ts';
import { classify } from './known-class.ts';
import type { ConditionResult } from './result.ts';
import { selectApplicable } from './trait-score.ts';

type Levels = ReadonlyMap<string, Level>;

/** What a changed level touches. */
interface Place {
	/** Null when its trait has no importance or it has none itself: only its condition counts. */
	readonly trait: number | null;
	readonly importance: number;
	/** Mean level that stands; null while unknown. */
	readonly meanLevel: number | null;
	readonly condition: ConditionResult | null;
}

/** The answers as they stand, the weighted traits laid out flat. */
interface Standing {
	readonly importance: Float64Array;
	/** Σ v·s over the questions with a level, and Σ v over them. */
	readonly points: Float64Array;
	readonly weight: Float64Array;
	readonly places: ReadonlyMap<string, Place>;
	readonly failing: readonly ConditionResult[];
}

/**
 * Readiness and class of the answers as they stand with some levels changed, at the cost of the traits
 * alone. A changed level counts as known, for the score and for its condition (§3.2–3.5).
 */
export class PointEvaluator {
	readonly #standing: Standing;

	private constructor(standing: Standing) {
		this.#standing = standing;
	}

	static of(catalog: Catalog, conditions: readonly ConditionResult[]): PointEvaluator {
		return new PointEvaluator(findStanding(catalog, conditions));
	}

	/**
	 * The outcome with these levels in the place of the answers to their questions. Null when no weighted
	 * trait has a score. Throws RangeError for a question that is not asked or does not apply.
	 */
	evaluate(changes: Levels = new Map()): Outcome | null {
		const points = this.#standing.points.slice();
		const weight = this.#standing.weight.slice();
		for (const [question, level] of changes) this.#apply(question, level, points, weight);
		const scores = readScores(this.#standing.importance, points, weight);
		if (!scores) return null;
		const { readiness, weakestCore } = scores;
		const [blocking, limiting] = [
			this.#fails('blocking', changes),
			this.#fails('limiting', changes)
		];
		return { readiness, known: classify(readiness, weakestCore, blocking, limiting) };
	}

	/** An evaluator for which these levels stand. Throws as `evaluate` does. */
	settle(changes: Levels): PointEvaluator {
		const { importance, places, failing } = this.#standing;
		const points = this.#standing.points.slice();
		const weight = this.#standing.weight.slice();
		const settled = new Map(places);
		const fallen: ConditionResult[] = [];
		for (const [question, level] of changes) {
			const place = this.#apply(question, level, points, weight);
			settled.set(question, { ...place, meanLevel: level });
			if (place.condition && level < place.condition.essential.minimum)
				fallen.push(place.condition);
		}
		const kept = failing.filter(({ question }) => !changes.has(question));
		const failingNow = [...kept, ...fallen];
		return new PointEvaluator({ importance, points, weight, places: settled, failing: failingNow });
	}

	#apply(question: string, level: Level, points: Float64Array, weight: Float64Array): Place {
		const place = this.#standing.places.get(question);
		if (!place) throw new RangeError(`The question ${question} is not asked or does not apply.`);
		const { trait, importance, meanLevel } = place;
		if (trait === null) return place;
		const rise = level - (meanLevel ?? 0);
		points[trait] = (points[trait] ?? 0) + importance * scoringConstants.pointsPerLevel * rise;
		if (meanLevel === null) weight[trait] = (weight[trait] ?? 0) + importance;
		return place;
	}

	#fails(kind: ConditionResult['essential']['kind'], changes: Levels): boolean {
		const { failing, places } = this.#standing;
		for (const { question, essential } of failing)
			if (essential.kind === kind && !changes.has(question)) return true;
		for (const [question, level] of changes) {
			const condition = places.get(question)?.condition;
			if (condition?.essential.kind === kind && level < condition.essential.minimum) return true;
		}
		return false;
	}
}

/** Readiness and weakest core trait (§3.3, §3.5); null when no trait has a score. */
function readScores(importance: Float64Array, points: Float64Array, weight: Float64Array) {
	let total = 0;
	let exponent = 0;
	let weakest = Infinity;
	let weakestCore = Infinity;
	for (let trait = 0; trait < importance.length; trait++) {
		const known = weight[trait] ?? 0;
		if (known === 0) continue;
		const score = (points[trait] ?? 0) / known;
		const share = importance[trait] ?? 0;
		total += share;
		exponent += share * Math.log(1 + scoringConstants.shiftSlope * score);
		weakest = Math.min(weakest, score);
		if (share === scoringConstants.coreImportance) weakestCore = Math.min(weakestCore, score);
	}
	if (total === 0) return null;
	const core = weakestCore === Infinity ? weakest : weakestCore;
	return { readiness: unshift(exponent / total), weakestCore: core };
}

function findStanding({ traits }: Catalog, conditions: readonly ConditionResult[]): Standing {
	const weighted = traits.filter(({ trait }) => trait.importance > 0);
	const known = weighted.map((trait) => selectApplicable(trait).filter(({ weighed }) => weighed));
	const conditionOf = new Map(conditions.map((condition) => [condition.question, condition]));
	const places = traits.flatMap((trait) => {
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
	});
	return {
		importance: Float64Array.from(weighted, ({ trait }) => trait.importance),
		points: Float64Array.from(known, sumPoints),
		weight: Float64Array.from(known, sumWeight),
		places: new Map(places),
		failing: conditions.filter(({ state }) => state === 'not-met')
	};
}

function sumPoints(items: readonly CatalogItem[]): number {
	return items.reduce(
		(sum, { question, weighed }) =>
			sum + question.importance * (weighed?.meanLevel ?? 0) * scoringConstants.pointsPerLevel,
		0
	);
}

function sumWeight(items: readonly CatalogItem[]): number {
	return items.reduce((sum, { question }) => sum + question.importance, 0);
}
