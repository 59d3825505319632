import type { Assessment } from './assessment-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { computeContentHash } from './content-hash.ts';
import { fileFormat, formatVersion, type AssessmentFile } from './file-format.ts';
import { sortAnswers } from './sort-answers.ts';

/** The assessment as the bytes of its file: canonical JSON in UTF-8, the same bytes for the same assessment. */
export function writeAssessmentFile(assessment: Assessment): Uint8Array<ArrayBuffer> {
	const file: AssessmentFile = {
		format: fileFormat,
		formatVersion,
		contentHash: computeContentHash(assessment),
		assessment: { ...assessment, answers: sortAnswers(assessment.answers) }
	};
	return new TextEncoder().encode(canonicalJson(file));
}
