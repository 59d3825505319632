import * as z from 'zod/mini';
import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';

const savedCopySchema = z.strictObject({ savedAt: z.string(), changedAt: z.string() });
const savedCopiesSchema = z.record(z.string(), savedCopySchema);

/** When an assessment was last saved to a file, and the last change that copy holds. */
export type SavedCopy = z.infer<typeof savedCopySchema>;

const preference = 'saved-copies';

/** The last copy of each assessment, by id. */
export async function loadSavedCopies(
	store: AssessmentStore
): Promise<ReadonlyMap<string, SavedCopy>> {
	return new Map(Object.entries((await store.loadPreference(preference, savedCopiesSchema)) ?? {}));
}

/** Remembers that a copy of this state was saved. */
export async function rememberSavedCopy(
	store: AssessmentStore,
	{ id, changedAt }: Pick<AssessmentHead, 'id' | 'changedAt'>,
	savedAt: string
): Promise<void> {
	const copies = await loadSavedCopies(store);
	await store.savePreference(preference, {
		...Object.fromEntries(copies),
		[id]: { savedAt, changedAt }
	});
}
