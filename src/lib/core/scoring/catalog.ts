import type { Assessment } from '../assessment/assessment-schema.ts';
import { selectAskedTraits } from '../definition/asked-questions.ts';
import type {
	AnsweringQuestion,
	AnsweringTrait,
	AnsweringQuestionnaire
} from '../definition/questionnaire.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { MergedAnswer } from './merge-answers.ts';
import { weighOpinions } from './weigh-opinions.ts';
import type { WeighedOpinions } from './weigh-opinions.ts';

/** A question with what all respondents together say of it. */
export interface CatalogItem {
	readonly question: AnsweringQuestion;
	readonly answer: MergedAnswer;
	/** Null unless a level was given. */
	readonly weighed: WeighedOpinions | null;
}

export interface CatalogTrait {
	readonly trait: AnsweringTrait;
	readonly items: readonly CatalogItem[];
}

/** What scoring works on: the questions asked, in model order, with their answers. */
export interface Catalog {
	readonly traits: readonly CatalogTrait[];
	/** Respondents who gave at least one level. */
	readonly voices: number;
}

/**
 * The catalog of an assessment (§3.1): questions outside it take part in nothing. Throws a RangeError
 * when the questionnaire is of another model or audience.
 */
export function buildCatalog(
	questionnaire: AnsweringQuestionnaire,
	assessment: Assessment
): Catalog {
	const { model, audience } = questionnaire;
	if (model.id !== assessment.model.id || audience !== assessment.audience)
		throw new RangeError('The assessment answers another questionnaire.');
	const asked = selectAskedTraits(questionnaire, assessment.set, assessment.organization.facts);
	const traits = asked.map((trait) => ({
		trait,
		items: trait.questions.map((question) => buildItem(question, assessment))
	}));
	return { traits, voices: countVoices(asked, assessment) };
}

function countVoices(asked: readonly AnsweringTrait[], assessment: Assessment): number {
	const questions = new Set(asked.flatMap((trait) => trait.questions.map(({ id }) => id)));
	const leveled = assessment.answers.filter(
		({ question, answer }) => answer.kind === 'level' && questions.has(question)
	);
	const speakers = new Set(leveled.map(({ respondent }) => respondent));
	return assessment.respondents.filter(({ id }) => speakers.has(id)).length;
}

function buildItem(question: AnsweringQuestion, assessment: Assessment): CatalogItem {
	const answer = mergeAnswers(question, assessment);
	const weighed = answer.state === 'level' ? weighOpinions(answer.opinions) : null;
	return { question, answer, weighed };
}
