import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import type { AssessmentResult } from '../../core/scoring/result.ts';
import { analyzeAssessment } from '../../core/scoring/analyze-assessment.ts';
import type { ReportInput } from './report-input.ts';

/** What a copy meant for others is made from. */
export interface SharedInput {
	readonly input: ReportInput;
	/** Questions asked of this organization that the copy leaves out. */
	readonly withheld: number;
}

/**
 * The input without the questions whose answers could record a breach of law: a copy meant for others is
 * made as if they had never been asked. It is scored again without them, with the same seed and draws: a
 * figure that counted an answer, printed beside the others, would give that answer away.
 */
export function withholdCompliance(input: ReportInput): SharedInput {
	const { questionnaire, result } = input;
	const ids = listCompliance(questionnaire);
	if (ids.size === 0) return { input, withheld: 0 };
	const assessment = dropAnswers(input.assessment, ids);
	const withheld = result.questions.filter(({ question }) => ids.has(question)).length;
	if (withheld === 0) return { input: { ...input, assessment }, withheld };
	const rest = dropQuestions(questionnaire, ids);
	const again = analyzeAssessment(rest, assessment, repeatSettings(result));
	return { input: { ...input, questionnaire: rest, assessment, result: again }, withheld };
}

function repeatSettings({ simulation }: AssessmentResult) {
	return simulation ? { seed: simulation.seed, draws: simulation.draws } : { draws: 0 };
}

function listCompliance({ traits }: Questionnaire): ReadonlySet<string> {
	const questions = traits.flatMap((trait) => trait.questions);
	return new Set(questions.flatMap(({ id, compliance }) => (compliance ? [id] : [])));
}

function dropQuestions(questionnaire: Questionnaire, ids: ReadonlySet<string>): Questionnaire {
	return {
		...questionnaire,
		traits: questionnaire.traits.map((trait) => ({
			...trait,
			questions: trait.questions.filter(({ id }) => !ids.has(id))
		}))
	};
}

function dropAnswers(assessment: Assessment, ids: ReadonlySet<string>): Assessment {
	const isKept = ({ question }: { readonly question?: string | undefined }) =>
		question === undefined || !ids.has(question);
	return {
		...assessment,
		respondents: dropSpecialists(assessment, isKept),
		answers: assessment.answers.filter(isKept),
		consensus: assessment.consensus.filter(isKept),
		plan: assessment.plan.filter(isKept)
	};
}

/** Without those heard on these questions alone: without their answers they would count as not heard. */
function dropSpecialists(
	{ respondents, answers }: Assessment,
	isKept: (record: Assessment['answers'][number]) => boolean
): Assessment['respondents'] {
	const kept = respondents.filter(({ id }) => {
		const given = answers.filter(
			({ respondent, answer }) => respondent === id && answer.kind !== 'pending'
		);
		return given.length === 0 || given.some(isKept);
	});
	return kept.length > 0 ? kept : respondents;
}
