import type { Problem } from '../outcome.ts';

/**
 * Everything that can be wrong with a file or with answers, each with the values its sentence needs.
 * `path` says where; `question` among the values is the id of the question a path lies in, or empty.
 */
export const problemValues = {
	/** The file as a whole. Nothing was read or changed. */
	empty: [],
	'too-large': ['megabytes', 'limit'],
	unreadable: [],
	/** `kind` is one of `foreignKinds` in `recognize-content.ts`. */
	'foreign-file': ['kind'],
	/** A PDF that is no report of ours, or a report without its data inside. */
	'pdf-without-data': [],
	/** The report's data were found and could not be read. */
	'pdf-damaged': [],
	'not-text': [],
	'not-json': [],
	/** The file ends before it should; `length` in characters. */
	truncated: ['length'],
	'too-deep': ['limit'],
	'forbidden-key': ['key'],
	/** Versions of the file format. */
	'newer-version': ['found', 'supported'],
	/** The content is not what was written: changed by hand or damaged. */
	'content-changed': [],
	/** More problems than are listed; `count` in all. */
	'more-problems': ['count'],

	/** The form of single values. */
	'missing-field': ['field', 'question'],
	'unknown-field': ['field', 'question'],
	'wrong-type': ['field', 'expected', 'found', 'question'],
	'wrong-level': ['found', 'question'],
	'wrong-value': ['field', 'found', 'allowed', 'question'],
	/** Not written as ids, dates, moments, addresses and hashes are. */
	'wrong-form': ['field', 'found', 'question'],
	'too-long': ['field', 'limit', 'question'],
	'too-many': ['field', 'limit'],
	'too-few': ['field', 'limit'],
	'out-of-range': ['field', 'found', 'limit', 'question'],

	/** The parts among themselves. */
	'duplicate-answer': ['question', 'respondent'],
	'duplicate-respondent': ['respondent'],
	'duplicate-consensus': ['question'],
	'duplicate-action': ['action'],
	'unknown-respondent': ['question', 'respondent'],

	/** The answers against the questionnaire. */
	'other-model': ['found', 'expected'],
	'other-model-version': ['found', 'expected'],
	/** Same version, other content: hashes differ. */
	'model-changed': ['version'],
	'other-audience': ['found', 'expected'],
	'unknown-question': ['question'],
	'not-applicable-refused': ['question'],
	/** The question has changed its meaning since it was answered. */
	'meaning-changed': ['question', 'answered', 'current'],
	'unknown-fact': ['fact'],
	'unknown-option': ['fact', 'option']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProblemCode = keyof typeof problemValues;

/** What the sentence of a code is told. */
export type ProblemValues<C extends ProblemCode = ProblemCode> = Readonly<
	Record<(typeof problemValues)[C][number], string | number>
>;

/** A problem whose code is one of those above. */
export interface AssessmentProblem extends Problem {
	readonly code: ProblemCode;
}

/** A problem with exactly the values its code asks for, and its plain English sentence. */
export function createProblem<C extends ProblemCode>(
	code: C,
	path: string,
	values: ProblemValues<C>,
	message: string
): AssessmentProblem {
	return { code, path, values, message };
}
