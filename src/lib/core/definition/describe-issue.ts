import type * as z from 'zod/mini';
import { describeMissingText } from './describe-missing-text.ts';
import { valueAt } from './value-at.ts';

const longestShown = 60;

/**
 * What a schema found wrong, as a sentence that says how to mend it. `content` is the whole file the issue's
 * path starts from: issues do not carry the value that was found.
 */
export function describeIssue(issue: z.core.$ZodIssue, content: unknown): string {
	const found = valueAt(content, issue.path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return `${quote(issue.keys)} is not known here: check the spelling or remove it`;
		case 'invalid_type':
			return isNothing(found) ? describeMissing(issue) : describeType(issue, found);
		case 'invalid_value': {
			const allowed = quote(issue.values.map(String));
			return isNothing(found)
				? `is missing: write one of ${allowed}`
				: `expected one of ${allowed}, found ${show(found)}`;
		}
		case 'too_small':
			if (issue.origin !== 'string' && issue.origin !== 'array')
				return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
			return Number(issue.minimum) > 1
				? `has too few entries: write ${String(issue.minimum)}`
				: 'must not be empty: write it, or remove the entry';
		case 'too_big':
			return issue.origin === 'array'
				? `has too many entries: keep ${String(issue.maximum)}`
				: `must be at most ${String(issue.maximum)}`;
		case 'invalid_format':
			return 'is not written in the expected form: ids are kebab-case words, versions like 1.0.0, days like 2026-11-22, areas framework/area, addresses start with https://';
		case 'invalid_union':
			return 'fits none of the allowed forms';
		default:
			return issue.message;
	}
}

/** A key that is not there, or one with nothing written after it, which YAML reads as null. */
function isNothing(found: unknown): boolean {
	return found === undefined || found === null;
}

function describeMissing(issue: z.core.$ZodIssueInvalidType): string {
	const last = issue.path.at(-1);
	if (last === 'it' || last === 'en') return describeMissingText(last);
	return `is missing: write ${nameKind(issue.expected)} here`;
}

function describeType({ expected }: z.core.$ZodIssueInvalidType, found: unknown): string {
	const quotes = expected === 'string' && typeof found !== 'object' ? ' in quotes' : '';
	return `expected ${nameKind(expected)}, found ${show(found)}: write ${nameKind(expected)}${quotes}`;
}

function show(found: unknown): string {
	const written = JSON.stringify(found);
	return written.length > longestShown ? `${written.slice(0, longestShown - 1)}…` : written;
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
		case 'tuple':
			return 'a list';
		default:
			return 'named entries';
	}
}

function quote(words: readonly string[]): string {
	return words.map((word) => `"${word}"`).join(', ');
}
