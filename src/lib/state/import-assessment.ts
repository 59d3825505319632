import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';
import type { ListedAssessment } from '../storage/list-assessments.ts';
import { createRandomId } from '../storage/random-id.ts';

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
 * a name of its own; what it replaces goes to the bin first, or is set aside by the store when it cannot be
 * read. Rejects with StorageError.
 */
export async function importAssessment(
	store: AssessmentStore,
	assessment: Assessment,
	choice: ImportChoice,
	copyName: (name: string) => string
): Promise<string> {
	if (choice === 'keep-both') return addCopy(store, assessment, copyName);
	const { id } = assessment;
	if (choice === 'replace') await moveAside(store, id);
	const replace = choice === 'replace' || (await isUnreadable(store, id));
	await store.importAssessment(assessment, { replace });
	return id;
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

/** Puts a copy of the present assessment, if there is one that can be read, into the bin. */
async function moveAside(store: AssessmentStore, id: string): Promise<void> {
	const present = await findPresent(store, id);
	if (!present) return;
	if (present.inBin) await store.restoreAssessment(id);
	const { assessment } = await store.loadAssessment(id);
	const copyId = createRandomId();
	await store.importAssessment({ ...assessment, id: copyId });
	await store.deleteAssessment(copyId, new Date().toISOString());
}

/** True when something under this id is here that no schema can read: a file is then the way back. */
async function isUnreadable(store: AssessmentStore, id: string): Promise<boolean> {
	const { quarantined } = await store.listAssessments();
	return quarantined.some(
		({ store: where, raw }) =>
			where === 'assessments' &&
			typeof raw === 'object' &&
			raw !== null &&
			'id' in raw &&
			raw.id === id
	);
}
