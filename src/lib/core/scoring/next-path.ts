import type { Level } from '../definition/vocabulary.ts';
import type { NextPath, PathStep } from './analysis.ts';
import type { Catalog } from './catalog.ts';
import { compareWorth, type Worth } from './compare-worth.ts';
import { scoringConstants } from './constants.ts';
import type { PointEvaluator } from './point-evaluator.ts';
import type { ConditionResult, KnownClass } from './result.ts';

/** One question brought from its level to another. */
interface Candidate {
	readonly question: string;
	readonly effort: number;
	readonly from: Level;
	readonly to: Level;
}
interface Move extends Candidate, Worth {}

/** When to stop climbing. */
interface Climb {
	readonly isEnough: (moves: readonly Move[]) => boolean;
	/** Readiness points below which a move is not worth making. */
	readonly mustGain: number;
}

const order: readonly KnownClass[] = ['missing', 'adapt', 'ready'];

/**
 * A short way from the answers as they stand to the next class (§3.11). The conditions that the class needs
 * come first, brought to their minimum; then, one after the other, whatever gains most for its effort once
 * all before it is done, up to the target level of its question; at last each of these is dropped again if
 * the class holds without it, the smallest gain first. Null at the highest class, and when nothing is known.
 */
export function findNextPath(
	catalog: Catalog,
	conditions: readonly ConditionResult[],
	evaluator: PointEvaluator
): NextPath | null {
	const now = evaluator.evaluate();
	const goal = now && order[order.indexOf(now.known) + 1];
	if (!goal) return null;
	const isReached = (moves: readonly Move[]) => {
		const known = evaluator.evaluate(gatherLevels(moves))?.known;
		return known !== undefined && order.indexOf(known) >= order.indexOf(goal);
	};
	const needed = climb([], listNeeded(catalog, conditions, goal), evaluator, {
		isEnough: () => false,
		mustGain: -Infinity
	});
	const found = climb(needed, listOpen(catalog), evaluator, {
		isEnough: isReached,
		mustGain: scoringConstants.tolerance
	});
	const reached = isReached(found);
	const kept = reached ? dropSpare(found, needed, isReached) : found;
	return { goal, ...describeMoves(kept, evaluator), reached };
}

/** Conditions not met that keep the class from being reached; limiting ones only matter to the highest. */
function listNeeded(
	{ traits }: Catalog,
	conditions: readonly ConditionResult[],
	goal: KnownClass
): readonly Candidate[] {
	const failing = conditions.filter(
		({ essential, state }) =>
			state === 'not-met' && (essential.kind === 'blocking' || goal === 'ready')
	);
	const items = traits.flatMap((trait) => trait.items);
	return failing.flatMap(({ question: id, essential, level }) => {
		const item = items.find(({ question }) => question.id === id);
		if (!item || level === null) return [];
		return [{ question: id, effort: item.question.effort, from: level, to: essential.minimum }];
	});
}

/** Every known question below its target. */
function listOpen({ traits }: Catalog): readonly Candidate[] {
	return traits
		.flatMap(({ items }) => items)
		.flatMap(({ question: { id, effort, target }, weighed }) =>
			weighed && weighed.level < target
				? [{ question: id, effort, from: weighed.level, to: target }]
				: []
		);
}

/** Takes the best candidate again and again, until it is enough or none gains what it must. */
function climb(
	start: readonly Move[],
	candidates: readonly Candidate[],
	evaluator: PointEvaluator,
	{ isEnough, mustGain }: Climb
): readonly Move[] {
	let moves = start;
	let left = candidates;
	while (!isEnough(moves)) {
		const [best] = weighCandidates(left, moves, evaluator)
			.filter(({ gain }) => gain >= mustGain)
			.toSorted(compareWorth);
		if (!best) break;
		moves = [...moves, best];
		left = left.filter(({ question }) => question !== best.question);
	}
	return moves;
}

/** What each candidate would gain after these moves. */
function weighCandidates(
	candidates: readonly Candidate[],
	moves: readonly Move[],
	evaluator: PointEvaluator
): readonly Move[] {
	const settled = evaluator.settle(gatherLevels(moves));
	const before = settled.evaluate()?.readiness ?? 0;
	return candidates.map((candidate) => {
		const after = settled.evaluate(new Map([[candidate.question, candidate.to]]));
		return { ...candidate, gain: (after?.readiness ?? 0) - before };
	});
}

/** Without the moves the class can do without; the conditions needed stay. */
function dropSpare(
	moves: readonly Move[],
	needed: readonly Move[],
	isReached: (moves: readonly Move[]) => boolean
): readonly Move[] {
	const spare = moves.slice(needed.length).toSorted((first, second) => first.gain - second.gain);
	return spare.reduce((kept, move) => {
		const fewer = kept.filter((other) => other !== move);
		return isReached(fewer) ? fewer : kept;
	}, moves);
}

/** A question moved twice, to its minimum and on to its target, is one step to where it ends. */
function gatherLevels(moves: readonly Move[]): ReadonlyMap<string, Level> {
	return new Map(moves.map(({ question, to }) => [question, to]));
}

function describeMoves(
	moves: readonly Move[],
	evaluator: PointEvaluator
): Pick<NextPath, 'steps' | 'effort'> {
	const levels = [...gatherLevels(moves)];
	const steps = levels.flatMap(([question, to], index): PathStep[] => {
		const outcome = evaluator.evaluate(new Map(levels.slice(0, index + 1)));
		const move = moves.find((other) => other.question === question);
		return outcome && move ? [{ question, from: move.from, to, ...outcome }] : [];
	});
	const efforts = new Map(moves.map(({ question, effort }) => [question, effort]));
	return { steps, effort: [...efforts.values()].reduce((sum, effort) => sum + effort, 0) };
}
