import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import { parseAssessmentFile } from '../core/assessment/parse-assessment-file.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import { FileError } from './file-error.ts';

export interface BuiltFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly contentHash: string;
	/** Answers in the file. */
	readonly answers: number;
}

/**
 * The file of an assessment, read back before it is handed over: content hash and number of answers are those
 * of the assessment. Throws FileError `not-verified` otherwise. `write` is there for tests.
 */
export function buildAssessmentFile(
	assessment: Assessment,
	write: (assessment: Assessment) => Uint8Array<ArrayBuffer> = writeAssessmentFile
): BuiltFile {
	const contentHash = computeContentHash(assessment);
	const bytes = write(assessment);
	const readBack = parseAssessmentFile(bytes);
	if (!readBack.ok) throw new FileError('not-verified', { cause: readBack.problems });
	if (computeContentHash(readBack.value) !== contentHash) throw new FileError('not-verified');
	return { bytes, contentHash, answers: readBack.value.answers.length };
}
