import type { HashedModel } from '../lib/catalog/released-models.ts';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { checkAnswers } from '../lib/core/assessment/check-answers.ts';
import { createProblem } from '../lib/core/assessment/problem-codes.ts';
import { compileQuestionnaire } from '../lib/core/definition/compile-questionnaire.ts';
import type { Questionnaire } from '../lib/core/definition/questionnaire.ts';
import { audiences, type Language } from '../lib/core/definition/vocabulary.ts';
import { fail, succeed, type Problem, type Result } from '../lib/core/outcome.ts';
import { findBundledModel } from './find-model.ts';
import { readAssessment } from './read-assessment.ts';

/** An assessment with the questions it answers, ready to be scored. */
export interface OpenedAssessment {
	readonly assessment: Assessment;
	readonly questionnaire: Questionnaire;
	/** What is worth knowing and stops nothing. */
	readonly warnings: readonly Problem[];
}

/** What a model named on the command line may differ in from the one an assessment was made with. */
const tolerated: readonly string[] = ['other-model-version', 'model-changed'];

/**
 * The assessment in a file, with its own model or the one named on the command line. All problems at
 * once otherwise, each with the file.
 */
export async function openAssessment(
	file: string,
	language: Language,
	namedModel: HashedModel | null
): Promise<Result<OpenedAssessment>> {
	const read = await readAssessment(file);
	if (!read.ok) return failIn(file, read.problems);
	const assessment = read.value;
	const found = namedModel ? succeed(namedModel) : findBundledModel(assessment);
	if (!found.ok) return failIn(file, found.problems);
	const { model, hash } = found.value;
	if (!model.head.audiences[assessment.audience])
		return failIn(file, [describeAudience(assessment, found.value)]);
	const questionnaire = compileQuestionnaire(model, hash, assessment.audience, language);
	const problems = checkAnswers(questionnaire, assessment);
	const grave = problems.filter(({ code }) => !tolerated.includes(code));
	if (grave.length > 0) return failIn(file, grave);
	return succeed({ assessment, questionnaire, warnings: nameFile(file, problems) });
}

function describeAudience({ audience }: Assessment, { model }: HashedModel): Problem {
	const values = {
		found: audience,
		expected: audiences.filter((word) => model.head.audiences[word]).join(', ')
	};
	const message = `the model asks nothing of an audience "${audience}", only of: ${values.expected}`;
	return createProblem('other-audience', 'audience', values, message);
}

function failIn(file: string, problems: readonly Problem[]) {
	return fail(nameFile(file, problems));
}

/** A problem of the model already names its own file. */
function nameFile(file: string, problems: readonly Problem[]): readonly Problem[] {
	return problems.map((problem) => ({ ...problem, file: problem.file ?? file }));
}
