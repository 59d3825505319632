import { formatPath } from '../definition/format-path.ts';
import type { Result } from '../outcome.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const listLimit = 20_000;
const fieldLimit = 1000;

/**
 * Parsed JSON with all text in NFC. Refuses keys that could reach an object's prototype, and lists and objects
 * far larger than any file of ours, before a schema looks at them.
 */
export function cleanJson(value: unknown): Result<unknown, readonly AssessmentProblem[]> {
	const problems: AssessmentProblem[] = [];
	const cleaned = clean(value, [], problems);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: cleaned };
}

function clean(value: unknown, path: PropertyKey[], problems: AssessmentProblem[]): unknown {
	if (typeof value === 'string') return value.normalize('NFC');
	if (typeof value !== 'object' || value === null) return value;
	const isList = Array.isArray(value);
	const entries = Object.entries(value);
	const limit = isList ? listLimit : fieldLimit;
	if (entries.length > limit) {
		problems.push(tooMany(path, limit));
		return null;
	}
	if (isList) return value.map((entry, index) => clean(entry, [...path, index], problems));
	return Object.fromEntries(
		entries.map(([key, entry]) => {
			if (forbiddenKeys.has(key)) problems.push(forbidden(path, key));
			return [key.normalize('NFC'), clean(entry, [...path, key], problems)];
		})
	);
}

function tooMany(path: readonly PropertyKey[], limit: number): AssessmentProblem {
	const message = `holds more than ${limit} entries: it is not one of our files`;
	const field = String(path.at(-1) ?? '');
	return createProblem('too-many', formatPath(path), { field, limit }, message);
}

function forbidden(path: readonly PropertyKey[], key: string): AssessmentProblem {
	const message = `the name "${key}" is not allowed in a file`;
	return createProblem('forbidden-key', formatPath([...path, key]), { key }, message);
}
