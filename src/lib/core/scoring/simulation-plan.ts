import type { Catalog, CatalogItem, CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { uniformKernel } from './kernel.ts';
import type { ConditionResult } from './result.ts';
import { selectApplicable } from './trait-score.ts';

/** Bits of the conditions that fail in a draw. */
export const blockingBit = 1;
export const limitingBit = 2;

/** The catalog laid out flat for the draws of §3.6. */
export interface SimulationPlan {
	/** Traits with importance, in model order, scored or not: each draws its weight. */
	readonly traits: readonly string[];
	readonly importance: Float64Array;
	/** 25 / Σv: points per weighted level; 0 when nothing applies and the trait is not scored. */
	readonly pointsPerWeight: Float64Array;
	/** 1 for the traits whose minimum decides the class. */
	readonly core: Uint8Array;
	/** Of each item: its place among `traits`, or −1. */
	readonly itemTrait: Int32Array;
	/** Of each item: v, or 0 when it does not apply. */
	readonly itemWeight: Float64Array;
	/** Of each item: minimum level of a condition that is diced, otherwise 0. */
	readonly itemMinimum: Uint8Array;
	/** Of each item: the bit of its condition. */
	readonly itemBit: Uint8Array;
	/** Of each item: five cumulative probabilities. */
	readonly cumulative: Float64Array;
}

/**
 * The plan of the draws; null when no weighted trait has anything applicable. Conditions settled as met or
 * lifted are not diced (§3.4).
 */
export function buildSimulationPlan(
	{ traits }: Catalog,
	conditions: readonly ConditionResult[]
): SimulationPlan | null {
	const weighted = traits.filter(({ trait }) => trait.importance > 0);
	const importances = weighted.map(({ trait }) => trait.importance);
	const points = weighted.map(computePointsPerWeight);
	if (points.every((value) => value === 0)) return null;
	const places = new Map(weighted.map(({ trait }, index) => [trait.id, index]));
	const items = traits.flatMap((trait) => trait.items);
	const diced = new Map(
		conditions
			.filter(({ settled, state }) => !settled && state !== 'not-applicable')
			.map(({ question, essential }) => [question, essential])
	);
	const essentials = items.map(({ question }) => diced.get(question.id));
	return {
		traits: weighted.map(({ trait }) => trait.id),
		importance: Float64Array.from(importances),
		pointsPerWeight: Float64Array.from(points),
		core: markCore(importances, points),
		itemTrait: Int32Array.from(items, ({ question }) => places.get(question.trait) ?? -1),
		itemWeight: Float64Array.from(items, weighItem),
		itemMinimum: Uint8Array.from(essentials, (essential) => essential?.minimum ?? 0),
		itemBit: Uint8Array.from(essentials, (essential) =>
			essential?.kind === 'blocking' ? blockingBit : limitingBit
		),
		cumulative: Float64Array.from(items.flatMap(accumulate))
	};
}

function computePointsPerWeight(trait: CatalogTrait): number {
	const weight = selectApplicable(trait).reduce(
		(sum, { question }) => sum + question.importance,
		0
	);
	return weight > 0 ? scoringConstants.pointsPerLevel / weight : 0;
}

function weighItem({ question, answer }: CatalogItem): number {
	return answer.state === 'not-applicable' ? 0 : question.importance;
}

/** The scored core traits, or every scored trait when there is none (§3.5). */
function markCore(importances: readonly number[], points: readonly number[]): Uint8Array {
	const scored = points.map((value) => value > 0);
	const core = importances.map(
		(importance, index) => scored[index] === true && importance === scoringConstants.coreImportance
	);
	return Uint8Array.from(core.includes(true) ? core : scored, Number);
}

function accumulate({ weighed }: CatalogItem): readonly number[] {
	let sum = 0;
	return (weighed?.kernel ?? uniformKernel).map((probability) => (sum += probability));
}
