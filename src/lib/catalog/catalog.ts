import * as z from 'zod/mini';
import {
	answeringQuestionnaireSchema,
	questionnaireSchema,
	type AnsweringQuestionnaire,
	type Questionnaire
} from '../core/definition/questionnaire.ts';
import type { Language } from '../core/definition/text.ts';
import type { Audience } from '../core/definition/trait-schema.ts';
import index from './generated/index.json';

const urls: Record<string, string> = import.meta.glob('./generated/*_*.json', {
	query: '?url',
	import: 'default',
	eager: true
});

export interface ModelReference {
	readonly id: string;
	readonly version: string;
}

/** The newest bundled model: what a new assessment is made with. */
export const latestModel: ModelReference = { id: 'mire', version: index.latest };

/** The audiences the newest model has questions for. */
export const latestAudiences: readonly string[] =
	index.models.find(({ version }) => version === index.latest)?.audiences ?? [];

/** Which part of a questionnaire: all of it, or what answering needs. */
export type Part = 'whole' | 'answering';

/** Address of a bundled questionnaire, or null when this build does not have it. */
export function questionnaireUrl(
	model: ModelReference,
	audience: Audience,
	language: Language,
	part: Part
): string | null {
	const words = [model.id, model.version, audience, language];
	if (part === 'answering') words.push(part);
	return urls[`./generated/${words.join('_')}.json`] ?? null;
}

export class CatalogError extends Error {
	override readonly name = 'CatalogError';
	readonly code: 'unknown-model' | 'unreachable';

	constructor(code: CatalogError['code'], options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}

/** Fetches one audience's questionnaire in one language; rejects with CatalogError. */
export type QuestionnaireLoader<Q extends AnsweringQuestionnaire> = (
	model: ModelReference,
	audience: Audience,
	language: Language
) => Promise<Q>;

/** The whole questionnaire: for the result and the report. */
export const loadQuestionnaire: QuestionnaireLoader<Questionnaire> = createLoader(
	'whole',
	questionnaireSchema
);

/** The part that answering needs. */
export const loadAnsweringQuestionnaire: QuestionnaireLoader<AnsweringQuestionnaire> = createLoader(
	'answering',
	answeringQuestionnaireSchema
);

/** Fetches once and keeps; a failed fetch is tried again the next time. */
function createLoader<S extends z.core.$ZodType>(
	part: Part,
	schema: S
): (model: ModelReference, audience: Audience, language: Language) => Promise<z.infer<S>> {
	const loaded = new Map<string, Promise<z.infer<S>>>();
	return (model, audience, language) => {
		const url = questionnaireUrl(model, audience, language, part);
		if (!url) return Promise.reject(new CatalogError('unknown-model'));
		const loading = loaded.get(url) ?? fetchParsed(url, schema);
		loaded.set(url, loading);
		loading.catch(() => loaded.delete(url));
		return loading;
	};
}

async function fetchParsed<S extends z.core.$ZodType>(url: string, schema: S): Promise<z.infer<S>> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return z.parse(schema, await response.json());
	} catch (cause) {
		throw new CatalogError('unreachable', { cause });
	}
}
