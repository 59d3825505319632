import type { Assessment } from '../assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../definition/questionnaire.ts';
import { buildCatalog } from './catalog.ts';
import type { Catalog, CatalogItem, CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { estimateRise } from './estimate-rise.ts';
import type { RiseOptions } from './estimate-rise.ts';
import { buildFigure, buildMissing } from './figure.ts';
import { reaches } from './known-class.ts';
import { isScopeLimited } from './limited-scope.ts';
import { computeReadiness } from './readiness.ts';
import type { Figure } from './result.ts';
import { splitChange } from './split-change.ts';
import type { TraitChange, TraitPair } from './split-change.ts';
import { scoreTrait } from './trait-score.ts';

/** An assessment with the questionnaire it is scored with. */
export interface Round {
	readonly questionnaire: AnsweringQuestionnaire;
	readonly assessment: Assessment;
}

export type ChangeWord = 'improved' | 'probably-improved' | 'no-demonstrable-change';

/** Two assessments of the same subject, on the questions both tell a level of (§3.13). */
export interface Comparison {
	/** Questions applicable and known both times, of the same meaning. */
	readonly compared: number;
	/** S over those questions alone, 0–100. */
	readonly before: Figure;
	readonly after: Figure;
	/** After minus before, readiness points. */
	readonly change: Figure;
	/** What each trait adds to the change, or takes from it; they sum to it. */
	readonly traits: readonly TraitChange[];
	/** Share of draws in which readiness rises, 0–1. */
	readonly probability: Figure;
	/** Null when there is nothing to compare or nothing was drawn. */
	readonly word: ChangeWord | null;
	/** More than a third of the weight is not applicable in one of the two (§3.8). */
	readonly limitedScope: boolean;
}

/**
 * What has changed between two assessments (§3.13): on the questions known both times, with the weights of
 * the later questionnaire; between versions of a model, those with the same id and `meaning`. A fall is
 * never called an improvement. Throws a RangeError when model or audience differ.
 */
export function compareResults(before: Round, after: Round, options: RiseOptions = {}): Comparison {
	checkComparable(before, after);
	const first = buildCatalog(before.questionnaire, before.assessment);
	const second = buildCatalog(after.questionnaire, after.assessment);
	const pairs = pairTraits(first, second);
	const [start, end] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
	const traits = splitChange(pairs);
	const change = sumChange(traits);
	const probability = estimateRise(start, end, options);
	return {
		compared: end.reduce((sum, { items }) => sum + items.length, 0),
		before: scoreAll(start),
		after: scoreAll(end),
		change,
		traits,
		probability,
		word: nameChange(change, probability),
		limitedScope: isScopeLimited(first.traits) || isScopeLimited(second.traits)
	};
}

function checkComparable({ questionnaire: before }: Round, { questionnaire: after }: Round): void {
	if (before.model.id !== after.model.id || before.audience !== after.audience)
		throw new RangeError('Assessments of another model or audience cannot be compared.');
}

/** Traits with weight that keep at least one question with weight. */
function pairTraits(before: Catalog, after: Catalog): readonly TraitPair[] {
	const earlier = new Map(
		before.traits.flatMap(({ items }) => items.map((item) => [item.question.id, item]))
	);
	return after.traits.flatMap(({ trait, items }) => {
		const both = items.flatMap((item) => {
			const match = earlier.get(item.question.id);
			return match && isComparable(match, item) ? [{ match, item }] : [];
		});
		if (trait.importance === 0 || both.length === 0) return [];
		const matched = both.map(({ match, item }) => ({ ...match, question: item.question }));
		return [
			{
				before: { trait, items: matched },
				after: { trait, items: both.map(({ item }) => item) }
			}
		];
	});
}

function isComparable(before: CatalogItem, after: CatalogItem): boolean {
	return (
		before.weighed !== null &&
		after.weighed !== null &&
		before.question.meaning === after.question.meaning &&
		after.question.importance > 0
	);
}

function scoreAll(traits: readonly CatalogTrait[]): Figure {
	if (traits.length === 0) return buildMissing('insufficient-basis');
	return computeReadiness(
		traits.map((trait) => ({
			trait: trait.trait.id,
			importance: trait.trait.importance,
			score: scoreTrait(trait)
		}))
	).readiness;
}

function sumChange(traits: readonly TraitChange[]): Figure {
	if (traits.length === 0) return buildMissing('insufficient-basis');
	return buildFigure(traits.reduce((sum, { contribution }) => sum + contribution, 0));
}

/** Better documents alone can make a rise likely where the levels have fallen: that is no improvement. */
function nameChange(change: Figure, probability: Figure): ChangeWord | null {
	if (change.value === null || probability.value === null) return null;
	const { probable, sure } = scoringConstants.change;
	if (change.value <= scoringConstants.tolerance) return 'no-demonstrable-change';
	if (reaches(probability.value, sure)) return 'improved';
	return reaches(probability.value, probable) ? 'probably-improved' : 'no-demonstrable-change';
}
