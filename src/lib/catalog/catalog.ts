import * as z from 'zod/mini';
import { questionnaireSchema, type Questionnaire } from '../core/definition/questionnaire.ts';
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

/** Address of a bundled questionnaire, or null when this build does not have it. */
export function questionnaireUrl(
	model: ModelReference,
	audience: Audience,
	language: Language
): string | null {
	return urls[`./generated/${[model.id, model.version, audience, language].join('_')}.json`] ?? null;
}

export class CatalogError extends Error {
	override readonly name = 'CatalogError';
	readonly code: 'unknown-model' | 'unreachable';

	constructor(code: CatalogError['code'], options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}

const loaded = new Map<string, Promise<Questionnaire>>();

/**
 * One audience's questionnaire in one language, fetched once and kept. Rejects with CatalogError:
 * `unknown-model` when this build has no such model, `unreachable` when it could not be fetched.
 */
export function loadQuestionnaire(
	model: ModelReference,
	audience: Audience,
	language: Language
): Promise<Questionnaire> {
	const url = questionnaireUrl(model, audience, language);
	if (!url) return Promise.reject(new CatalogError('unknown-model'));
	const known = loaded.get(url);
	if (known) return known;
	const loading = fetchQuestionnaire(url);
	loaded.set(url, loading);
	loading.catch(() => loaded.delete(url));
	return loading;
}

async function fetchQuestionnaire(url: string): Promise<Questionnaire> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return z.parse(questionnaireSchema, await response.json());
	} catch (cause) {
		throw new CatalogError('unreachable', { cause });
	}
}
