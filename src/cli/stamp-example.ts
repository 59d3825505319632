import * as z from 'zod/mini';
import type { HashedModel } from '../lib/catalog/released-models.ts';
import { assessmentSchema, type Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { checkAnswers } from '../lib/core/assessment/check-answers.ts';
import { describeProblem } from '../lib/core/assessment/describe-problem.ts';
import { parseAssessmentFile } from '../lib/core/assessment/parse-assessment-file.ts';
import { writeAssessmentFile } from '../lib/core/assessment/write-assessment-file.ts';
import { compileQuestionnaire } from '../lib/core/definition/compile-questionnaire.ts';
import { describeIssue } from '../lib/core/definition/describe-issue.ts';
import { formatPath } from '../lib/core/definition/format-path.ts';
import { fail, succeed, type Result } from '../lib/core/outcome.ts';
import { exampleSourceSchema, type ExampleSource } from './example-source.ts';

const respondent = 'respondent-1';

/**
 * The assessment file of an example, from its source and the model it is to be scored with. What comes out
 * was read back and fits the model's questions; otherwise every problem with its path.
 */
export function stampExample(source: unknown, model: HashedModel): Result<Uint8Array> {
	const parsed = exampleSourceSchema.safeParse(source);
	if (!parsed.success)
		return fail(
			parsed.error.issues.map((issue) => ({
				code: issue.code,
				path: formatPath(issue.path),
				message: describeIssue(issue, source)
			}))
		);
	const assessment = buildAssessment(parsed.data, model);
	if (!assessment.ok) return assessment;
	const bytes = writeAssessmentFile(assessment.value);
	const readBack = parseAssessmentFile(bytes);
	if (!readBack.ok) return readBack;
	const problems = checkFit(readBack.value, model);
	return problems.length > 0 ? fail(problems) : succeed(bytes);
}

function buildAssessment(source: ExampleSource, { model, hash }: HashedModel): Result<Assessment> {
	const { id, audience, set, example, language, date, organization, answers } = source;
	const candidate = {
		assessment: {
			id,
			model: { id: model.head.id, version: model.head.version, hash },
			audience,
			set,
			example,
			...(language && { language }),
			createdAt: date,
			changedAt: date,
			revision: 0,
			organization,
			respondents: [{ id: respondent, ...source.respondent }],
			answers: Object.entries(answers).map(([question, answer]) => ({
				respondent,
				question,
				revision: 0,
				changedAt: date,
				answer: { kind: 'level', meaning: 1, ...answer }
			})),
			consensus: [],
			plan: []
		}
	};
	const parsed = z.strictObject({ assessment: assessmentSchema }).safeParse(candidate);
	return parsed.success
		? succeed(parsed.data.assessment)
		: fail(parsed.error.issues.map((issue) => describeProblem(issue, candidate)));
}

function checkFit(assessment: Assessment, { model, hash }: HashedModel) {
	if (!model.head.audiences[assessment.audience])
		return [{ code: 'other-audience', path: 'audience', message: 'the model does not ask it' }];
	return checkAnswers(compileQuestionnaire(model, hash, assessment.audience, 'it'), assessment);
}
