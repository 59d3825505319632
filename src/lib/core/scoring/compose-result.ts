import type { Assessment } from '../assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../definition/questionnaire.ts';
import { averageByImportance } from './average-by-importance.ts';
import { computeBounds } from './bounds.ts';
import type { Catalog, CatalogItem, CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { buildFigure, buildMissing } from './figure.ts';
import { isScopeLimited } from './limited-scope.ts';
import { computeReadiness } from './readiness.ts';
import type { AssessmentResult, ConditionResult, QuestionResult, TraitResult } from './result.ts';
import { chooseRoute } from './route.ts';
import type { SimulationOutcome } from './simulate.ts';
import {
	backTrait,
	coverTrait,
	findTraitGap,
	scoreTrait,
	selectApplicable
} from './trait-score.ts';
import { decideVerdict } from './verdict.ts';

/** What the result is put together from. */
export interface ResultParts {
	readonly questionnaire: AnsweringQuestionnaire;
	readonly assessment: Assessment;
	readonly catalog: Catalog;
	readonly conditions: readonly ConditionResult[];
	/** Null when nothing was simulated. */
	readonly outcome: SimulationOutcome | null;
}

/** The whole result from the catalogue, its conditions and, where there are any, the draws. */
export function composeResult(parts: ResultParts): AssessmentResult {
	const { questionnaire, assessment, catalog, conditions, outcome } = parts;
	const traits = catalog.traits.map((trait) => buildTrait(trait, outcome));
	const questions = catalog.traits.flatMap(({ items }) => items.map(buildQuestion));
	const scores = computeReadiness(traits);
	const average = (key: 'coverage' | 'evidence') =>
		averageByImportance(traits.map((trait) => ({ ...trait, figure: trait[key] })));
	const basis = {
		...scores,
		coverage: average('coverage'),
		evidence: average('evidence'),
		conditions,
		simulation: outcome?.simulation ?? null
	};
	const { audience, model, routes } = questionnaire;
	const verdict = decideVerdict({ ...basis, voices: catalog.voices });
	return {
		engine: scoringConstants.engineVersion,
		model,
		audience,
		verdict,
		...basis,
		...computeBounds(catalog.traits),
		traits,
		questions,
		analysis: null,
		route: chooseRoute({ routes, verdict, facts: assessment.organization.facts, questions }),
		...countQuestions(questions),
		limitedScope: isScopeLimited(catalog.traits)
	};
}

function countQuestions(questions: readonly QuestionResult[]) {
	return {
		asked: questions.length,
		answered: questions.filter(({ state }) => state !== 'unanswered').length,
		gradesMissing: questions.filter(({ gradeMissing }) => gradeMissing).length
	};
}

function buildTrait(trait: CatalogTrait, outcome: SimulationOutcome | null): TraitResult {
	const { id, importance } = trait.trait;
	const applicable = selectApplicable(trait);
	return {
		trait: id,
		importance,
		score: scoreTrait(trait),
		coverage: coverTrait(trait),
		evidence: backTrait(trait),
		bottleneck: findBottleneck(trait, outcome),
		applicable: applicable.length,
		known: applicable.filter(({ weighed }) => weighed).length
	};
}

function findBottleneck(trait: CatalogTrait, outcome: SimulationOutcome | null) {
	if (trait.trait.importance === 0) return buildMissing('no-weight');
	const share = outcome?.bottlenecks.get(trait.trait.id);
	if (share !== undefined) return buildFigure(share);
	return findTraitGap(trait) ?? buildMissing('not-simulated');
}

function buildQuestion({ question, answer, weighed }: CatalogItem): QuestionResult {
	return {
		question: question.id,
		trait: question.trait,
		state: answer.state,
		level: weighed?.level ?? null,
		grade: weighed?.grade ?? null,
		gradeMissing: weighed?.gradeMissing ?? false
	};
}
