import type { Assessment } from './assessment-schema.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';

/** How the parts of an assessment fit together: nothing twice, and nobody answers who is not a respondent. */
export function checkStructure(assessment: Assessment): AssessmentProblem[] {
	return [
		...findRepeats(
			assessment.respondents,
			({ id }) => id,
			(index, { id }) =>
				createProblem(
					'duplicate-respondent',
					`assessment.respondents[${index}].id`,
					{ respondent: id },
					`respondent "${id}" is listed twice`
				)
		),
		...findRepeats(assessment.answers, answerKey, (index, { respondent, question }) =>
			createProblem(
				'duplicate-answer',
				`assessment.answers[${index}]`,
				{ question, respondent },
				`respondent "${respondent}" answers question "${question}" twice`
			)
		),
		...findRepeats(
			assessment.consensus,
			({ question }) => question,
			(index, { question }) =>
				createProblem(
					'duplicate-consensus',
					`assessment.consensus[${index}]`,
					{ question },
					`question "${question}" has two agreed answers`
				)
		),
		...findRepeats(
			assessment.plan,
			({ id }) => id,
			(index, { id }) =>
				createProblem(
					'duplicate-action',
					`assessment.plan[${index}].id`,
					{ action: id },
					`action "${id}" is planned twice`
				)
		),
		...findUnknownRespondents(assessment)
	];
}

function findUnknownRespondents({ respondents, answers }: Assessment): AssessmentProblem[] {
	const known = new Set(respondents.map(({ id }) => id));
	return answers.flatMap(({ respondent, question }, index) =>
		known.has(respondent)
			? []
			: createProblem(
					'unknown-respondent',
					`assessment.answers[${index}].respondent`,
					{ question, respondent },
					`nobody called "${respondent}" is among the respondents`
				)
	);
}

function answerKey({ respondent, question }: Assessment['answers'][number]): string {
	return `${respondent} ${question}`;
}

function findRepeats<T>(
	entries: readonly T[],
	keyOf: (entry: T) => string,
	describe: (index: number, entry: T) => AssessmentProblem
): AssessmentProblem[] {
	const seen = new Set<string>();
	return entries.flatMap((entry, index) => {
		const key = keyOf(entry);
		if (seen.has(key)) return describe(index, entry);
		seen.add(key);
		return [];
	});
}
