import { readFileSync } from 'node:fs';
import { chooseAccent } from '../lib/report/model/accent.ts';
import {
	blankFrontMatter,
	longestComment,
	longestLine,
	mostSigners,
	signableDays,
	type FrontMatter
} from '../lib/report/model/front-matter.ts';
import { describeFileError } from './describe-file-error.ts';
import { isRealDay } from './is-real-day.ts';
import { parseLine } from './parse-options.ts';
import { readLogo } from './read-logo.ts';
import { UsageError } from './usage-error.ts';

/** The options for what those who hand a report over add to it. */
export const frontMatterOptions = {
	comment: { type: 'string' },
	'comment-by': { type: 'string' },
	'sign-off': { type: 'string' },
	'sign-place': { type: 'string' },
	'sign-date': { type: 'string' },
	confidential: { type: 'boolean' },
	'with-support-of': { type: 'string' },
	logo: { type: 'string' },
	'logo-text': { type: 'string' },
	accent: { type: 'string' }
} as const;

type Options = typeof frontMatterOptions;
type Values = {
	readonly [Name in keyof Options]?:
		(Options[Name]['type'] extends 'boolean' ? boolean : string) | undefined;
};

/** What is printed only beside something else: alone, it would be lost without a word. */
const companions = [
	['comment-by', 'comment'],
	['sign-place', 'sign-off'],
	['sign-date', 'sign-off'],
	['logo-text', 'logo']
] as const;

/** What the options add; a comment and a logo are read from their files. Throws a UsageError. */
export function parseFrontMatter(values: Values): FrontMatter {
	for (const [name, other] of companions)
		if (values[name] !== undefined && values[other] === undefined)
			throw new UsageError(`--${name} goes with --${other}`);
	const line = (name: Exclude<keyof Values, 'confidential'>) => parseLine(name, values[name]) ?? '';
	return {
		...blankFrontMatter,
		comment: { text: readComment(values.comment), role: line('comment-by') },
		signOff: {
			place: line('sign-place'),
			date: parseSignDate(values['sign-date']),
			roles: parseRoles(values['sign-off'])
		},
		confidential: values.confidential === true,
		supportedBy: line('with-support-of'),
		accent: parseAccent(values.accent),
		logo: values.logo === undefined ? null : readLogo(values.logo, line('logo-text'))
	};
}

function parseAccent(value: string | undefined): string {
	if (value !== undefined && !chooseAccent(value))
		throw new UsageError('--accent is a color as #1f5d3f');
	return value ?? '';
}

function readComment(file: string | undefined): string {
	if (file === undefined) return '';
	const text = readText(file)
		.replace(/^\ufeff/, '')
		.trim();
	if (text === '') throw new UsageError(`--comment ${file}: there is no text in it`);
	if (text.length > longestComment)
		throw new UsageError(`--comment holds at most ${longestComment} characters`);
	return text;
}

function readText(file: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof TypeError) throw new UsageError('--comment is not a text in UTF-8');
		throw new UsageError(`--comment ${file}: ${describeFileError(error)}`, { cause: error });
	}
}

/** Roles with a semicolon between them. */
function parseRoles(value: string | undefined): readonly string[] {
	if (value === undefined) return [];
	const roles = value.split(';').filter((role) => role.trim() !== '');
	if (roles.length === 0) throw new UsageError('--sign-off names no role');
	if (roles.length > mostSigners)
		throw new UsageError(`--sign-off names at most ${mostSigners} roles`);
	if (roles.some((role) => role.length > longestLine))
		throw new UsageError(`--sign-off holds at most ${longestLine} characters a role`);
	return roles;
}

/** The date of the signatures, within what the form on screen takes. */
function parseSignDate(value: string | undefined): string {
	const { first, last } = signableDays;
	if (value === undefined) return '';
	if (value.length !== first.length || !isRealDay(value) || value < first || value > last)
		throw new UsageError(`--sign-date is a day from ${first} to ${last}, as 2026-11-22`);
	return value;
}
