import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';
import type { ListedAssessment } from '../storage/list-assessments.ts';
import { createRandomId } from '../storage/random-id.ts';
import { StorageError } from '../storage/storage-error.ts';

/** An assessment that is on this device already. */
export interface PresentAssessment extends ListedAssessment {
	readonly inBin: boolean;
}

/** What to do with a file whose assessment is here already: `add` when it is not. */
export type ImportChoice = 'add' | 'keep-both' | 'replace';

/** The assessment with this id on this device, in the list or in the bin; null when there is none. */
export async function findPresent(
	store: AssessmentStore,
	id: string
): Promise<PresentAssessment | null> {
	const { heads, bin } = await store.listAssessments();
	const listed = heads.find(({ head }) => head.id === id);
	if (listed) return { ...listed, inBin: false };
	const deleted = bin.find(({ head }) => head.id === id);
	return deleted ? { ...deleted, inBin: true } : null;
}

/**
 * Writes an assessment from a file and gives the id it has here. Kept beside the present one it gets an id and
 * a name of its own; what it replaces goes to the bin first. Rejects with StorageError.
 */
export async function importAssessment(
	store: AssessmentStore,
	assessment: Assessment,
	choice: ImportChoice,
	copyName: (name: string) => string
): Promise<string> {
	if (choice === 'keep-both') return addCopy(store, assessment, copyName);
	if (choice === 'replace') await moveAside(store, assessment.id);
	await store.importAssessment(assessment, { replace: choice === 'replace' });
	return assessment.id;
}

async function addCopy(
	store: AssessmentStore,
	assessment: Assessment,
	copyName: (name: string) => string
): Promise<string> {
	const id = createRandomId();
	const name = copyName(assessment.organization.name).slice(0, 200);
	const organization = { ...assessment.organization, name };
	await store.importAssessment({ ...assessment, id, organization });
	return id;
}

/** Puts a copy of the present assessment into the bin; what cannot be read the store sets aside by itself. */
async function moveAside(store: AssessmentStore, id: string): Promise<void> {
	const present = await findPresent(store, id);
	if (present?.inBin) await store.restoreAssessment(id);
	try {
		const { assessment } = await store.loadAssessment(id);
		const copyId = createRandomId();
		await store.importAssessment({ ...assessment, id: copyId });
		await store.deleteAssessment(copyId, new Date().toISOString());
	} catch (error) {
		if (!(error instanceof StorageError) || error.code !== 'failed') throw error;
	}
}
