import type { AssessmentStore } from '../storage/assessment-store.ts';
import { servedPath } from './links.ts';
import { storageHealth } from './storage-health.svelte.ts';

export type StoreKind = 'own' | 'examples';

const examplePrefix = 'example-';
const opened = new Map<StoreKind, Promise<AssessmentStore>>();

/** The person's own assessments. */
export const ownStore = () => storeOf('own');

/** The examples, in a database of their own: never mixed with anybody's work. */
export const exampleStore = () => storeOf('examples');

/** Where an assessment with this id lives. */
export function storeKindOf(id: string): StoreKind {
	return id.startsWith(examplePrefix) ? 'examples' : 'own';
}

export function storeFor(id: string): Promise<AssessmentStore> {
	return storeOf(storeKindOf(id));
}

/** Storage is fetched beside the page, not before it: the first question does not wait for it. */
function storeOf(kind: StoreKind): Promise<AssessmentStore> {
	const known = opened.get(kind);
	if (known) return known;
	const opening = loadStorage().then(({ openStore, createDatabaseName }) =>
		openStore({
			name: createDatabaseName(servedPath(), kind),
			onBlocked: () => storageHealth.noteBlocked(),
			onVersionChange: () => storageHealth.noteOutdated()
		})
	);
	opened.set(kind, opening);
	opening.catch(() => opened.delete(kind));
	return opening;
}

/**
 * Step by step, each a task of its own: the library of the schemas with the smallest of them, then those of an
 * assessment, then the rest. All at once would hold up a press.
 */
async function loadStorage() {
	await import('../core/definition/text.ts');
	await import('../core/assessment/assessment-schema.ts');
	return import('../storage/open-store.ts');
}
