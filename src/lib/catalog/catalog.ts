import type { AnsweringQuestionnaire } from '../core/definition/questionnaire.ts';
import { audiences, type Audience, type Language } from '../core/definition/vocabulary.ts';
import type { QuestionSet } from '../core/assessment/question-sets.ts';
import index from './generated/index.json';

/**
 * What the first question waits for is plain JSON, which a server compresses best; the others hold it compressed,
 * so that together they stay small on a device, whatever the server does.
 */
const urls: Record<string, string> = import.meta.glob(
	['./generated/*_quick.json', './generated/*_answering.bin'],
	{ query: '?url', import: 'default', eager: true }
);

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

/** What answering the quick set needs, and what answering needs. */
type AnsweringPart = 'quick' | 'answering';
/** Beside it: the words explained, and what results and reports need. */
export type QuestionnairePart = AnsweringPart | 'glossary' | 'background';

/** Address of a part of the newest questionnaire, or null when this build does not have it. */
export function questionnaireUrl(
	model: ModelReference,
	audience: Audience,
	language: Language,
	part: AnsweringPart
): string | null {
	const name = [model.id, model.version, audience, language].join('_');
	const file = part === 'quick' ? 'quick.json' : 'answering.bin';
	return urls[`./generated/${name}_${file}`] ?? null;
}

/**
 * The same for what no first question waits for. A model that is no longer the newest lies in one piece, which
 * can stand in the place of every part.
 */
async function findOtherUrl(
	model: ModelReference,
	audience: Audience,
	language: Language,
	part: QuestionnairePart
): Promise<string | null> {
	const { otherUrls } = await import('./other-addresses.ts');
	const name = [model.id, model.version, audience, language].join('_');
	return (
		otherUrls[`./generated/${name}_${part}.bin`] ?? otherUrls[`./generated/${name}.bin`] ?? null
	);
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
	language: Language,
	set: QuestionSet
) => Promise<Q>;

/** The part that answering this set needs. */
export const loadAnsweringQuestionnaire: QuestionnaireLoader<AnsweringQuestionnaire> = (
	model,
	audience,
	language,
	set
) => loadPart(model, audience, language, set === 'quick' ? 'quick' : 'answering');

const loaded = new Map<string, Promise<unknown>>();

/** One part, as the build made it. Fetches once and keeps; a failed fetch is tried again the next time. */
export async function loadPart<P extends BuiltPart>(
	model: ModelReference,
	audience: Audience,
	language: Language,
	part: QuestionnairePart
): Promise<P> {
	const hash = index.models.find((entry) => isSame(entry, model))?.hash;
	if (!hash) throw new CatalogError('unknown-model');
	const url =
		isSame(model, latestModel) && isAnsweringPart(part)
			? questionnaireUrl(model, audience, language, part)
			: await findOtherUrl(model, audience, language, part);
	if (!url) throw new CatalogError('unknown-model');
	const known = loaded.get(url);
	// The address names the part, and with it the type.
	if (known) return known as Promise<P>;
	const loading = fetchBuilt<P>(url, { hash, audience, language });
	loaded.set(url, loading);
	loading.catch(() => loaded.delete(url));
	return loading;
}

type BuiltPart = Pick<AnsweringQuestionnaire, 'model' | 'audience' | 'language'>;

interface Expected {
	readonly hash: string;
	readonly audience: Audience;
	readonly language: Language;
}

async function fetchBuilt<P extends BuiltPart>(url: string, expected: Expected): Promise<P> {
	try {
		const response = await fetch(url);
		if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
		const text = url.endsWith('.json')
			? response
			: new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
		const content: unknown = await text.json();
		if (!isBuilt(content, expected)) throw new Error(`${url} is not of this build.`);
		// The address names the part, and with it the type.
		return content as P;
	} catch (cause) {
		throw new CatalogError('unreachable', { cause });
	}
}

/**
 * True for the file this very build made from the parsed model: it carries the model's hash, the audience and
 * the language. The build parsed it with the schema, so that a page need not bring the schema along.
 */
function isBuilt(content: unknown, expected: Expected): content is BuiltPart {
	if (typeof content !== 'object' || content === null) return false;
	const { model, audience, language } = content as Partial<BuiltPart>;
	return (
		model?.hash === expected.hash &&
		audience === expected.audience &&
		language === expected.language
	);
}

function isAnsweringPart(part: QuestionnairePart): part is AnsweringPart {
	return part === 'quick' || part === 'answering';
}

function isSame(a: ModelReference, b: ModelReference): boolean {
	return a.id === b.id && a.version === b.version;
}
