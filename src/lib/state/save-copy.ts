import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { storeFor } from './stores.ts';

/**
 * Offers an assessment as a file, read back first, and remembers when; gives the file's name. Rejects with
 * FileError, and then nothing was offered.
 */
export async function saveCopy(assessment: Assessment): Promise<string> {
	const { saveAssessmentFile } = await import('../files/save-assessment-file.ts');
	const { name } = saveAssessmentFile(assessment);
	try {
		const { rememberSavedCopy } = await import('./saved-copies.ts');
		await rememberSavedCopy(await storeFor(assessment.id), assessment, new Date().toISOString());
	} catch {
		// The file is there; only the reminder does not know.
	}
	return name;
}
