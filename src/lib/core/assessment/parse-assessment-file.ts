import * as z from 'zod/mini';
import type { Result } from '../outcome.ts';
import type { Assessment } from './assessment-schema.ts';
import { checkStructure } from './check-structure.ts';
import { cleanJson } from './clean-json.ts';
import { computeContentHash } from './content-hash.ts';
import { decodeText } from './decode-text.ts';
import { describeProblem } from './describe-problem.ts';
import { assessmentFileSchema, fileFormat, formatVersion } from './file-format.ts';
import { parseJson } from './parse-json.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';
import { recognizeJson } from './recognize-text.ts';
import { refuse } from './refuse.ts';
import { sortAnswers } from './sort-answers.ts';
import { upgradeAssessmentFile } from './upgrade-assessment-file.ts';

type Parsed<T> = Result<T, readonly AssessmentProblem[]>;

/** Problems listed of one file; the rest are counted. */
const problemLimit = 100;

/**
 * The assessment of an `*.innesto.json` file, whole or not at all: recognised by content, of this or an older
 * format version, of the right form, unchanged since it was written. Text comes back in NFC, answers sorted.
 * Otherwise every problem with its path; never throws, whatever the content.
 */
export function parseAssessmentFile(content: Uint8Array | string): Parsed<Assessment> {
	const text = decodeText(content);
	if (!text.ok) return text;
	const json = parseJson(text.value);
	if (!json.ok) return json;
	const version = readVersion(json.value);
	if (!version.ok) return version;
	const cleaned = cleanJson(json.value);
	if (!cleaned.ok) return limitProblems(cleaned.problems);
	return parseContent(upgradeAssessmentFile(cleaned.value, version.value));
}

function readVersion(file: unknown): Parsed<number> {
	if (
		typeof file !== 'object' ||
		file === null ||
		!('format' in file) ||
		file.format !== fileFormat
	) {
		const kind = recognizeJson(file);
		const message = `is a ${kind} file and not an assessment`;
		return refuse(createProblem('foreign-file', '', { kind }, message));
	}
	const found = 'formatVersion' in file ? file.formatVersion : undefined;
	// What is no version at all is left to the schema, which says what it expects.
	if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
		return { ok: true, value: formatVersion };
	if (found <= formatVersion) return { ok: true, value: found };
	const message = `was written by a newer Innesto (format ${found}, this one reads up to ${formatVersion})`;
	const values = { found, supported: formatVersion };
	return refuse(createProblem('newer-version', 'formatVersion', values, message));
}

function parseContent(file: unknown): Parsed<Assessment> {
	const parsed = z.safeParse(assessmentFileSchema, file);
	if (!parsed.success)
		return limitProblems(parsed.error.issues.map((issue) => describeProblem(issue, file)));
	const { assessment, contentHash } = parsed.data;
	const problems = checkStructure(assessment);
	if (problems.length > 0) return limitProblems(problems);
	if (computeContentHash(assessment) === contentHash)
		return { ok: true, value: { ...assessment, answers: sortAnswers(assessment.answers) } };
	const message = 'was changed after it was written: what it says cannot be relied on';
	return refuse(createProblem('content-changed', 'contentHash', {}, message));
}

function limitProblems(problems: readonly AssessmentProblem[]): Parsed<never> {
	if (problems.length <= problemLimit) return refuse(...problems);
	const count = problems.length;
	const message = `${count} problems in all`;
	return refuse(
		...problems.slice(0, problemLimit),
		createProblem('more-problems', '', { count }, message)
	);
}
