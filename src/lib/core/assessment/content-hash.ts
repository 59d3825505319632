import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from './assessment-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { sortAnswers } from './sort-answers.ts';

/**
 * Hex SHA-256 of what an assessment says: canonical JSON without revisions and timestamps, answers sorted by
 * respondent and question. Equal for two assessments that say the same, in whatever order they were written.
 */
export function computeContentHash(assessment: Assessment): string {
	const content = {
		...assessment,
		revision: undefined,
		createdAt: undefined,
		changedAt: undefined,
		answers: sortAnswers(assessment.answers).map(({ respondent, question, answer }) => ({
			respondent,
			question,
			answer
		}))
	};
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}
