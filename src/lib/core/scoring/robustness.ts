import type { Level } from '../definition/vocabulary.ts';
import type { Robustness, Scenario, ScenarioId } from './analysis.ts';
import type { Catalog, CatalogItem, CatalogTrait } from './catalog.ts';
import { judgeConditions } from './conditions.ts';
import { scoringConstants } from './constants.ts';
import { buildFigure } from './figure.ts';
import { classify } from './known-class.ts';
import type { Opinion } from './merge-answers.ts';
import { computeReadiness } from './readiness.ts';
import type { ConditionResult, Figure, KnownClass } from './result.ts';
import { scoreTrait } from './trait-score.ts';
import { weighOpinions } from './weigh-opinions.ts';

type Readings = ReturnType<typeof computeReadiness>;

/**
 * The class under other conventions (§3.9): other means, equal weights, unknowns at their worst and best,
 * every C or D answer one level lower, each weighted trait left out in turn (its conditions stay). Beside
 * them, the class with both readiness thresholds moved.
 */
export function buildRobustness(catalog: Catalog): Robustness {
	const { traits } = catalog;
	const conditions = judgeConditions(catalog);
	const plain = readTraits(traits);
	const change = (id: ScenarioId, item: (item: CatalogItem) => CatalogItem): Scenario => {
		const changed = traits.map((trait) => ({ ...trait, items: trait.items.map(item) }));
		const { readiness, weakestCore } = readTraits(changed);
		const judged = judgeConditions({ ...catalog, traits: changed });
		return buildScenario(id, readiness, weakestCore, judged);
	};
	const average = (id: ScenarioId, readiness: Figure): Scenario =>
		buildScenario(id, readiness, plain.weakestCore, conditions);
	const baseline = average('baseline', plain.readiness);
	const scenarios = [
		baseline,
		average('arithmetic', plain.arithmetic),
		average('mazziotta-pareto', penalizeVariance(traits, plain)),
		average('equal-trait-weights', readTraits(traits, 1).readiness),
		change('equal-question-weights', equalizeWeight),
		change('unknown-lowest', (item) => supposeLevel(item, 0)),
		change('unknown-highest', (item) => supposeLevel(item, 4)),
		change('optimism', lowerWeakEvidence),
		...traits
			.filter(({ trait }) => trait.importance > 0)
			.map((left): Scenario => {
				const { readiness, weakestCore } = readTraits(traits.filter((trait) => trait !== left));
				const scenario = buildScenario('without-trait', readiness, weakestCore, conditions);
				return { ...scenario, trait: left.trait.id };
			})
	];
	return {
		scenarios,
		same: scenarios.filter(({ known }) => known === baseline.known).length,
		thresholds: scoringConstants.thresholdShifts.map((shift) => ({
			shift,
			known: classifyFigures(lower(plain.readiness, shift), plain.weakestCore, conditions)
		}))
	};
}

/** Readiness of traits; with `importance` every weighted trait counts that much. */
function readTraits(traits: readonly CatalogTrait[], importance?: number): Readings {
	return computeReadiness(
		traits.map((trait) => ({
			trait: trait.trait.id,
			importance: trait.trait.importance > 0 ? (importance ?? trait.trait.importance) : 0,
			score: scoreTrait(trait)
		}))
	);
}

function buildScenario(
	id: ScenarioId,
	readiness: Figure,
	weakestCore: Figure,
	conditions: readonly ConditionResult[]
): Scenario {
	const known = classifyFigures(readiness, weakestCore, conditions);
	return { id, trait: null, readiness, weakestCore, known };
}

function classifyFigures(
	readiness: Figure,
	weakestCore: Figure,
	conditions: readonly ConditionResult[]
): KnownClass | null {
	if (readiness.value === null || weakestCore.value === null) return null;
	const failed = (kind: ConditionResult['essential']['kind']) =>
		conditions.some(({ essential, state }) => essential.kind === kind && state === 'not-met');
	return classify(readiness.value, weakestCore.value, failed('blocking'), failed('limiting'));
}

/** A threshold moved up by some points is the readiness moved down by as many. */
function lower(readiness: Figure, points: number): Figure {
	return readiness.value === null ? readiness : buildFigure(readiness.value - points);
}

/** Mazziotta-Pareto: the arithmetic mean less the weighted variance divided by it. */
function penalizeVariance(traits: readonly CatalogTrait[], { arithmetic }: Readings): Figure {
	const mean = arithmetic.value;
	if (mean === null || mean === 0) return arithmetic;
	const scored = traits.flatMap((trait) => {
		const { value } = scoreTrait(trait);
		const { importance } = trait.trait;
		return value === null || importance === 0 ? [] : [{ importance, value }];
	});
	const weight = scored.reduce((sum, { importance }) => sum + importance, 0);
	const squares = scored.reduce(
		(sum, { importance, value }) => sum + importance * (value - mean) ** 2,
		0
	);
	return buildFigure(mean - squares / weight / mean);
}

function equalizeWeight(item: CatalogItem): CatalogItem {
	if (item.question.importance === 0) return item;
	return { ...item, question: { ...item.question, importance: 1 } };
}

/** An unknown answer at a level, on nothing but a guess. */
function supposeLevel(item: CatalogItem, level: Level): CatalogItem {
	if (item.answer.state !== 'unknown' && item.answer.state !== 'unanswered') return item;
	return state(item, [{ level, grade: 'D', gradeMissing: false }]);
}

/** Each C or D answer one level lower, before several are brought together; never below 0. */
function lowerWeakEvidence(item: CatalogItem): CatalogItem {
	if (item.answer.state !== 'level') return item;
	const [first, ...others] = item.answer.opinions;
	return state(item, [lowerOpinion(first), ...others.map(lowerOpinion)]);
}

function lowerOpinion(opinion: Opinion): Opinion {
	if (opinion.grade === 'A' || opinion.grade === 'B') return opinion;
	return { ...opinion, level: levelBelow[opinion.level] };
}

const levelBelow: Readonly<Record<Level, Level>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3 };

function state(item: CatalogItem, opinions: readonly [Opinion, ...Opinion[]]): CatalogItem {
	return { ...item, answer: { state: 'level', opinions }, weighed: weighOpinions(opinions) };
}
