import type { AssessmentStore } from '../storage/assessment-store.ts';
import { createDatabaseName } from '../storage/database-name.ts';
import { openStore } from '../storage/open-store.ts';
import { servedPath } from './links.ts';

const examplePrefix = 'example-';
const opened = new Map<'own' | 'examples', AssessmentStore>();

/** The person's own assessments. */
export const ownStore = () => storeOf('own');

/** The examples, in a database of their own: never mixed with anybody's work. */
export const exampleStore = () => storeOf('examples');

/** Where an assessment with this id lives. */
export function storeFor(id: string): AssessmentStore {
	return id.startsWith(examplePrefix) ? exampleStore() : ownStore();
}

function storeOf(kind: 'own' | 'examples'): AssessmentStore {
	const known = opened.get(kind);
	if (known) return known;
	const store = openStore({ name: createDatabaseName(servedPath(), kind) });
	opened.set(kind, store);
	return store;
}
