import type { AnsweringQuestionnaire, Questionnaire } from '../core/definition/questionnaire.ts';
import { audiences, type Audience, type Language } from '../core/definition/vocabulary.ts';
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
export const latestAudiences: readonly Audience[] = audiences.filter((audience) =>
	index.models.some((model) => isSame(model, latestModel) && model.audiences.includes(audience))
);

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
export const loadQuestionnaire: QuestionnaireLoader<Questionnaire> = createLoader('whole');

/** The part that answering needs. */
export const loadAnsweringQuestionnaire: QuestionnaireLoader<AnsweringQuestionnaire> =
	createLoader('answering');

/** Fetches once and keeps; a failed fetch is tried again the next time. */
function createLoader<Q extends AnsweringQuestionnaire>(part: Part): QuestionnaireLoader<Q> {
	const loaded = new Map<string, Promise<Q>>();
	return (model, audience, language) => {
		const url = questionnaireUrl(model, audience, language, part);
		const hash = index.models.find((entry) => isSame(entry, model))?.hash;
		if (!url || !hash) return Promise.reject(new CatalogError('unknown-model'));
		const loading = loaded.get(url) ?? fetchBuilt<Q>(url, { hash, audience, language });
		loaded.set(url, loading);
		loading.catch(() => loaded.delete(url));
		return loading;
	};
}

interface Expected {
	readonly hash: string;
	readonly audience: Audience;
	readonly language: Language;
}

async function fetchBuilt<Q extends AnsweringQuestionnaire>(
	url: string,
	expected: Expected
): Promise<Q> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		const content: unknown = await response.json();
		if (!isBuilt(content, expected)) throw new Error(`${url} is not of this build.`);
		// The address names the part, and with it the type.
		return content as Q;
	} catch (cause) {
		throw new CatalogError('unreachable', { cause });
	}
}

/**
 * True for the file this very build made from the parsed model: it carries the model's hash, the audience and
 * the language. The build parsed it with the schema, so that a page need not bring the schema along.
 */
function isBuilt(content: unknown, expected: Expected): content is AnsweringQuestionnaire {
	if (typeof content !== 'object' || content === null) return false;
	const { model, audience, language } = content as Partial<AnsweringQuestionnaire>;
	return (
		model?.hash === expected.hash &&
		audience === expected.audience &&
		language === expected.language
	);
}

function isSame(a: ModelReference, b: ModelReference): boolean {
	return a.id === b.id && a.version === b.version;
}
