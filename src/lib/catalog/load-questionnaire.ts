import {
	joinQuestionnaire,
	type QuestionnaireBackground
} from '../core/definition/questionnaire-parts.ts';
import type { AnsweringQuestionnaire, Questionnaire } from '../core/definition/questionnaire.ts';
import type { Audience, Language } from '../core/definition/vocabulary.ts';
import { loadPart, type ModelReference } from './catalog.ts';

/** The whole questionnaire: for the result and the report. */
export async function loadQuestionnaire(
	model: ModelReference,
	audience: Audience,
	language: Language
): Promise<Questionnaire> {
	const [answering, background] = await Promise.all([
		loadPart<AnsweringQuestionnaire>(model, audience, language, 'answering'),
		loadPart<QuestionnaireBackground>(model, audience, language, 'background')
	]);
	return joinQuestionnaire(answering, background);
}
