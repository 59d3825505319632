import type { Level } from '../definition/vocabulary.ts';
import type { ActionTier, RankedAction, Resolution } from './analysis.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import { compareWorth } from './compare-worth.ts';
import { scoringConstants } from './constants.ts';
import type { PointEvaluator } from './point-evaluator.ts';
import type { ConditionResult } from './result.ts';

const tiers: readonly ActionTier[] = [
	'blocking-failed',
	'blocking-unknown',
	'limiting-failed',
	'clarify',
	'improve'
];

/** What places a question in the plan. */
interface Basis {
	readonly condition: ConditionResult | undefined;
	/** Its place among the answers to resolve, past the end when it is none of them. */
	readonly resolution: number;
	readonly isWorthResolving: boolean;
}

interface Candidate extends RankedAction {
	readonly effort: number;
	readonly resolution: number;
}

/**
 * The plan (§3.11): one action for each question worth moving, by tier; what is to be found out in the order
 * of `resolutions`, the rest by gain for each unit of effort, ties as in §3.8. A failing condition aims at
 * its minimum, everything else at the target level of its question.
 */
export function rankActions(
	{ traits }: Catalog,
	conditions: readonly ConditionResult[],
	evaluator: PointEvaluator,
	resolutions: readonly Resolution[]
): readonly RankedAction[] {
	const candidates = traits
		.flatMap(({ items }) => items)
		.flatMap((item) => buildCandidate(item, findBasis(item, conditions, resolutions), evaluator));
	return candidates
		.toSorted(compareCandidates)
		.map(({ effort: _, resolution: __, ...action }) => action);
}

function findBasis(
	{ question: { id } }: CatalogItem,
	conditions: readonly ConditionResult[],
	resolutions: readonly Resolution[]
): Basis {
	const place = resolutions.findIndex(({ question }) => question === id);
	return {
		condition: conditions.find(({ question }) => question === id),
		resolution: place < 0 ? resolutions.length : place,
		isWorthResolving: (resolutions[place]?.value ?? 0) > scoringConstants.worthResolving
	};
}

function buildCandidate(item: CatalogItem, basis: Basis, evaluator: PointEvaluator): Candidate[] {
	const aim = chooseAim(item, basis);
	if (!aim) return [];
	const { id, effort } = item.question;
	const gain = computeGain(id, aim.target, evaluator);
	const ratio = gain === null ? null : gain / effort;
	return [{ question: id, ...aim, gain, ratio, effort, resolution: basis.resolution }];
}

/** Tier and level to reach; null when there is nothing to do about the question. */
function chooseAim(
	{ question, weighed }: CatalogItem,
	{ condition, isWorthResolving }: Basis
): Pick<RankedAction, 'tier' | 'target'> | null {
	const kind = condition?.essential.kind;
	if (condition?.state === 'not-met') {
		const tier = kind === 'blocking' ? 'blocking-failed' : 'limiting-failed';
		return { tier, target: condition.essential.minimum };
	}
	if (kind === 'blocking' && condition?.state === 'unknown')
		return { tier: 'blocking-unknown', target: null };
	const target = weighed && weighed.level < question.target ? question.target : null;
	if (isWorthResolving) return { tier: 'clarify', target };
	return target === null ? null : { tier: 'improve', target };
}

/** With several voices the mean may already stand above the level to reach: nobody is to fall to it. */
function computeGain(
	question: string,
	target: Level | null,
	evaluator: PointEvaluator
): number | null {
	const now = evaluator.evaluate();
	if (target === null || !now) return null;
	const then = evaluator.evaluate(new Map([[question, target]]));
	return then && Math.max(0, then.readiness - now.readiness);
}

/** Model order decides the rest, since sorting keeps it. */
function compareCandidates(first: Candidate, second: Candidate): number {
	const byTier = tiers.indexOf(first.tier) - tiers.indexOf(second.tier);
	if (byTier !== 0) return byTier;
	const isToFindOut = first.tier === 'blocking-unknown' || first.tier === 'clarify';
	if (isToFindOut && first.resolution !== second.resolution)
		return first.resolution - second.resolution;
	return compareWorth(
		{ gain: first.gain ?? 0, effort: first.effort },
		{ gain: second.gain ?? 0, effort: second.effort }
	);
}
