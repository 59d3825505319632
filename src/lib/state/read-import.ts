import { CatalogError, latestModel } from '../catalog/catalog.ts';
import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { checkAnswers } from '../core/assessment/check-answers.ts';
import { countProgress } from '../core/assessment/completion.ts';
import { createProblem, type AssessmentProblem } from '../core/assessment/problem-codes.ts';
import { recognizeContent } from '../core/assessment/recognize-content.ts';
import { selectAskedTraits } from '../core/definition/asked-questions.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import { readAssessmentFile } from '../files/read-file.ts';
import type { Locale } from '../i18n/locale.ts';
import { loadProblemDescriber } from './load-problem-describer.ts';

/** What a file holds, checked against the questionnaire it was answered with. */
export interface ReadFile {
	readonly kind: 'file' | 'report';
	readonly assessment: Assessment;
	readonly answered: number;
	/** Every question asked is answered. */
	readonly complete: boolean;
	/** Sentences about what is worth knowing and hinders nothing. */
	readonly notes: readonly string[];
}

export type ImportReading =
	| { readonly ok: true; readonly value: ReadFile }
	| { readonly ok: false; readonly sentences: readonly string[] };

/** What only asks for a new answer; every other problem refuses the file. */
const harmless: readonly string[] = ['meaning-changed'];

/**
 * Reads a file somebody chose, wholly or not at all; writes nothing. Rejects with CatalogError `unreachable`
 * when the questionnaire to check it with cannot be fetched.
 */
export async function readImport(file: File, locale: Locale): Promise<ImportReading> {
	const opened = await readAssessmentFile(file);
	if (!opened.ok) return refuse(opened.problems, locale);
	const assessment = opened.value;
	const questionnaire = await findQuestionnaire(assessment, locale);
	if (!questionnaire) return refuse([describeUnknownModel(assessment)], locale);
	const problems = checkAnswers(questionnaire, assessment);
	const serious = problems.filter(({ code }) => !harmless.includes(code));
	if (serious.length > 0) return refuse(serious, locale);
	const notes = problems.length > 0 ? problems.map(await loadProblemDescriber(locale)) : [];
	const { set, organization } = assessment;
	const { asked, answered } = countProgress(
		selectAskedTraits(questionnaire, set, organization.facts),
		assessment
	);
	const kind = (await isPdf(file)) ? 'report' : 'file';
	return { ok: true, value: { kind, assessment, answered, complete: answered === asked, notes } };
}

async function refuse(
	problems: readonly AssessmentProblem[],
	locale: Locale
): Promise<ImportReading> {
	const describe = await loadProblemDescriber(locale);
	return { ok: false, sentences: problems.map(describe) };
}

async function findQuestionnaire(
	{ model, audience }: Assessment,
	locale: Locale
): Promise<Questionnaire | null> {
	try {
		return await loadQuestionnaire(model, audience, locale);
	} catch (error) {
		if (error instanceof CatalogError && error.code === 'unknown-model') return null;
		throw error;
	}
}

function describeUnknownModel({ model, audience }: Assessment): AssessmentProblem {
	if (model.id !== latestModel.id) {
		const values = { found: model.id, expected: latestModel.id };
		return createProblem('other-model', 'model.id', values, `was made with "${model.id}"`);
	}
	const values = { found: `${model.version} (${audience})`, expected: latestModel.version };
	const message = `version ${model.version} of the model is not here for a ${audience}`;
	return createProblem('other-model-version', 'model.version', values, message);
}

async function isPdf(file: Blob): Promise<boolean> {
	const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
	return recognizeContent(head) === 'pdf';
}
