import type * as z from 'zod/mini';
import { formatPath } from '../definition/format-path.ts';
import { valueAt } from '../definition/value-at.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';

type Issue = z.core.$ZodIssue;

/** What a value should have been, as closed words. */
export const expectedKinds = [
	'text',
	'number',
	'whole-number',
	'list',
	'object',
	'yes-or-no'
] as const;
export type ExpectedKind = (typeof expectedKinds)[number];

const kindNames: Readonly<Record<ExpectedKind, string>> = {
	text: 'a text',
	number: 'a number',
	'whole-number': 'a whole number',
	list: 'a list',
	object: 'an object',
	'yes-or-no': 'true or false'
};

/**
 * What the schema found wrong in a file, with the path, the value found and, where it lies in an answer, the
 * question. `file` is the whole content the issue's path starts from.
 */
export function describeProblem(issue: Issue, file: unknown): AssessmentProblem {
	const place = describePlace(issue.path, file);
	const { path, field, found, question } = place;
	switch (issue.code) {
		case 'unrecognized_keys': {
			const name = shorten(issue.keys.join(', '));
			return createProblem(
				'unknown-field',
				path,
				{ field: name, question },
				`"${name}" is not known here`
			);
		}
		case 'invalid_type':
			return place.isMissing ? describeMissing(place) : describeType(issue.expected, place);
		case 'invalid_union':
			return describeValue('options' in issue ? issue.options : [], place);
		case 'invalid_value':
			return describeValue(issue.values, place);
		case 'too_big':
			return describeLimit(issue.origin, Number(issue.maximum), 'too-long', 'too-many', place);
		case 'too_small':
			return describeLimit(issue.origin, Number(issue.minimum), 'wrong-form', 'too-few', place);
		default:
			return createProblem(
				'wrong-form',
				path,
				{ field, found, question },
				`${found} is not written as it should be`
			);
	}
}

interface Place {
	readonly path: string;
	readonly field: string;
	readonly found: string;
	readonly question: string;
	readonly isMissing: boolean;
}

function describePlace(path: readonly PropertyKey[], file: unknown): Place {
	const value = valueAt(file, path);
	const inAnswer = path[1] === 'answers' || path[1] === 'consensus';
	const question = inAnswer ? valueAt(file, [...path.slice(0, 3), 'question']) : undefined;
	return {
		path: formatPath(path),
		field: path.findLast((key) => typeof key === 'string') ?? '',
		found: value === undefined ? 'nothing' : shorten(JSON.stringify(value)),
		question: typeof question === 'string' ? shorten(question) : '',
		isMissing: value === undefined
	};
}

function describeMissing({ path, field, question }: Place): AssessmentProblem {
	return createProblem('missing-field', path, { field, question }, `"${field}" is missing`);
}

function describeType(type: string, { path, field, found, question }: Place): AssessmentProblem {
	const expected = kindOf(type);
	return createProblem(
		'wrong-type',
		path,
		{ field, expected, found, question },
		`expected ${kindNames[expected]}, found ${found}`
	);
}

function describeValue(values: readonly unknown[], place: Place): AssessmentProblem {
	const { path, field, found, question } = place;
	if (place.isMissing) return describeMissing(place);
	const allowed = values.map(String).join(', ');
	if (field === 'level')
		return createProblem(
			'wrong-level',
			path,
			{ found, question },
			`${found} is not a level: levels are ${allowed}`
		);
	return createProblem(
		'wrong-value',
		path,
		{ field, found, allowed, question },
		`${found} is not one of ${allowed}`
	);
}

function describeLimit(
	origin: string,
	limit: number,
	text: 'too-long' | 'wrong-form',
	list: 'too-many' | 'too-few',
	{ path, field, found, question }: Place
): AssessmentProblem {
	if (origin === 'array')
		return createProblem(
			list,
			path,
			{ field, limit },
			`${list.replace('-', ' ')} entries: ${limit}`
		);
	if (origin !== 'string') {
		const values = { field, found, limit, question };
		return createProblem('out-of-range', path, values, `${found} is beyond ${limit}`);
	}
	if (text === 'wrong-form')
		return createProblem(text, path, { field, found, question }, `${found} is too short`);
	const message = `is longer than ${limit} characters`;
	return createProblem(text, path, { field, limit, question }, message);
}

function kindOf(type: string): ExpectedKind {
	if (type === 'string') return 'text';
	if (type === 'int') return 'whole-number';
	if (type === 'array') return 'list';
	if (type === 'boolean') return 'yes-or-no';
	return type === 'number' ? 'number' : 'object';
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
