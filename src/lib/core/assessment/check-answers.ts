import type { AnsweringQuestion, Questionnaire } from '../definition/questionnaire.ts';
import type { AnswerRecord, Assessment } from './assessment-schema.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';

/**
 * How answers fit the questionnaire they are to be read with: same model, version, content and audience; every
 * question and fact known to it; "not applicable" only where allowed; no answer to an older meaning of a
 * question. Empty when all is well.
 */
export function checkAnswers(
	questionnaire: Questionnaire,
	assessment: Assessment
): AssessmentProblem[] {
	const questions = new Map(
		questionnaire.traits.flatMap((trait) => trait.questions).map((entry) => [entry.id, entry])
	);
	return [
		...checkModel(questionnaire, assessment),
		...checkFacts(questionnaire, assessment),
		...assessment.answers.flatMap((record, index) =>
			checkAnswer(questions.get(record.question), record, `answers[${index}]`)
		),
		...assessment.consensus.flatMap(({ question }, index) =>
			questions.has(question) ? [] : unknownQuestion(question, `consensus[${index}].question`)
		),
		...assessment.plan.flatMap(({ question }, index) =>
			question === undefined || questions.has(question)
				? []
				: unknownQuestion(question, `plan[${index}].question`)
		)
	];
}

function checkModel(
	{ model, audience }: Questionnaire,
	assessment: Assessment
): AssessmentProblem[] {
	const own = assessment.model;
	const problems: AssessmentProblem[] = [];
	if (own.id !== model.id) {
		const message = `was made with the model "${own.id}", not with "${model.id}"`;
		const values = { found: own.id, expected: model.id };
		problems.push(createProblem('other-model', 'model.id', values, message));
	} else if (own.version !== model.version) {
		const message = `was made with version ${own.version} of the model, not ${model.version}`;
		const values = { found: own.version, expected: model.version };
		problems.push(createProblem('other-model-version', 'model.version', values, message));
	} else if (own.hash !== model.hash) {
		const message = `was made with another content of version ${model.version} of the model`;
		problems.push(
			createProblem('model-changed', 'model.hash', { version: model.version }, message)
		);
	}
	if (assessment.audience !== audience) {
		const message = `is of a ${assessment.audience}, not of a ${audience}`;
		const values = { found: assessment.audience, expected: audience };
		problems.push(createProblem('other-audience', 'audience', values, message));
	}
	return problems;
}

function checkFacts(questionnaire: Questionnaire, assessment: Assessment): AssessmentProblem[] {
	return Object.entries(assessment.organization.facts).flatMap(([fact, option]) => {
		const known = questionnaire.facts.find(({ id }) => id === fact);
		const path = `organization.facts.${fact}`;
		if (!known)
			return createProblem('unknown-fact', path, { fact }, `the model asks no fact "${fact}"`);
		if (known.options.some(({ id }) => id === option)) return [];
		const message = `"${option}" is not among the options of "${fact}"`;
		return createProblem('unknown-option', path, { fact, option }, message);
	});
}

function checkAnswer(
	question: AnsweringQuestion | undefined,
	{ question: id, answer }: AnswerRecord,
	path: string
): AssessmentProblem[] {
	if (!question) return [unknownQuestion(id, `${path}.question`)];
	const problems: AssessmentProblem[] = [];
	if (answer.kind === 'not-applicable' && !question.notApplicable) {
		const message = `question "${id}" concerns everybody: "not applicable" cannot be answered`;
		const values = { question: id };
		problems.push(createProblem('not-applicable-refused', `${path}.answer.kind`, values, message));
	}
	if (answer.meaning !== question.meaning) {
		const message = `question "${id}" has changed its meaning since it was answered`;
		const values = { question: id, answered: answer.meaning, current: question.meaning };
		problems.push(createProblem('meaning-changed', `${path}.answer.meaning`, values, message));
	}
	return problems;
}

function unknownQuestion(question: string, path: string): AssessmentProblem {
	const message = `the model asks no question "${question}" of this audience`;
	return createProblem('unknown-question', path, { question }, message);
}
