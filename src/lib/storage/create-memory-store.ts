import { AssessmentStore } from './assessment-store.ts';
import { MemoryDatabase } from './memory-database.ts';

/** A store that keeps everything in memory only: same rules, gone with the page. */
export function createMemoryStore(name = 'innesto-memory'): AssessmentStore {
	return new AssessmentStore(name, new MemoryDatabase());
}
