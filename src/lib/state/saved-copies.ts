import * as z from 'zod/mini';
import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';

const savedCopySchema = z.strictObject({ savedAt: z.string(), changedAt: z.string() });
const savedCopiesSchema = z.record(z.string(), savedCopySchema);

/** When an assessment was last saved to a file, and the last change that copy holds. */
export type SavedCopy = z.infer<typeof savedCopySchema>;

const preference = 'saved-copies';
const reminderDays = 7;
const dayMs = 86_400_000;

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

/** True when there are answers and no copy, or changes since a copy that is more than seven days old. */
export function needsCopy(
	answered: number,
	changedAt: string,
	copy: SavedCopy | undefined,
	now: Date
): boolean {
	if (!copy) return answered > 0;
	const ageMs = now.getTime() - Date.parse(copy.savedAt);
	return copy.changedAt !== changedAt && ageMs > reminderDays * dayMs;
}
