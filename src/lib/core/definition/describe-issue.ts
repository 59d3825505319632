import type * as z from 'zod/mini';

/** What a schema found wrong, as a sentence that says how to mend it. */
export function describeIssue(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return `${quote(issue.keys)} is not known here: check the spelling or remove it`;
		case 'invalid_type':
			return isMissing(issue)
				? missing(issue)
				: `is not ${nameKind(issue.expected)}: correct the value`;
		case 'invalid_value':
			return `expected one of ${quote(issue.values.map(String))}`;
		case 'too_small':
			if (issue.origin !== 'string' && issue.origin !== 'array')
				return `must be at least ${String(issue.minimum)}`;
			return Number(issue.minimum) > 1
				? `has too few entries: write ${String(issue.minimum)}`
				: 'must not be empty: write it, or remove the entry';
		case 'too_big':
			return issue.origin === 'array'
				? `has too many entries: keep ${String(issue.maximum)}`
				: `must be at most ${String(issue.maximum)}`;
		case 'invalid_format':
			return 'is not written in the expected form: ids are kebab-case words, versions like 1.0.0, addresses start with https://';
		case 'invalid_union':
			return 'fits none of the allowed forms';
		default:
			return issue.message;
	}
}

function isMissing(issue: z.core.$ZodIssueInvalidType): boolean {
	return issue.input === undefined;
}

function missing(issue: z.core.$ZodIssueInvalidType): string {
	const last = issue.path.at(-1);
	if (last === 'it') return 'the Italian text is missing: write it beside the English one';
	if (last === 'en') return 'the English text is missing: write it beside the Italian one';
	return `is missing: write ${nameKind(issue.expected)} here`;
}

function nameKind(expected: string): string {
	switch (expected) {
		case 'string':
			return 'a text';
		case 'number':
		case 'int':
			return 'a number';
		case 'boolean':
			return 'true or false';
		case 'array':
			return 'a list';
		default:
			return 'named entries';
	}
}

function quote(words: readonly string[]): string {
	return words.map((word) => `"${word}"`).join(', ');
}
