import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { buildAssessmentFile, type BuiltFile } from './build-assessment-file.ts';
import { createFileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

/**
 * Offers an assessment as a file named after its organisation and last change, once it was read back whole.
 * Throws FileError `not-verified`, and then nothing was offered.
 */
export function saveAssessmentFile(assessment: Assessment): BuiltFile & { readonly name: string } {
	const built = buildAssessmentFile(assessment);
	const { organization, changedAt } = assessment;
	const name = createFileName(organization.name, changedAt, 'innesto.json');
	saveFile(built.bytes, name, 'application/json');
	return { ...built, name };
}
