import { readFileSync } from 'node:fs';
import {
	blankFrontMatter,
	longestComment,
	longestLine,
	mostSigners,
	type FrontMatter
} from '../lib/report/model/front-matter.ts';
import { chooseAccent } from '../lib/report/model/accent.ts';
import { describeFileError } from './describe-file-error.ts';
import { readLogo } from './read-logo.ts';
import { UsageError } from './usage-error.ts';

/** The options for what those who hand a report over add to it. */
export const frontMatterOptions = {
	comment: { type: 'string' },
	'comment-by': { type: 'string' },
	'sign-off': { type: 'string' },
	'sign-place': { type: 'string' },
	confidential: { type: 'boolean' },
	'with-support-of': { type: 'string' },
	logo: { type: 'string' },
	'logo-text': { type: 'string' },
	accent: { type: 'string' }
} as const;

type Values = {
	readonly [Name in keyof typeof frontMatterOptions]?: string | boolean | undefined;
};

/** What the options add; a comment is read from its file. Throws a UsageError. */
export function parseFrontMatter(values: Values): FrontMatter {
	const { comment: file } = values;
	return {
		...blankFrontMatter,
		comment: {
			text: typeof file === 'string' ? readComment(file) : '',
			role: readLine('comment-by', values)
		},
		signOff: {
			...blankFrontMatter.signOff,
			place: readLine('sign-place', values),
			roles: readRoles(values)
		},
		confidential: values.confidential === true,
		supportedBy: readLine('with-support-of', values),
		accent: readAccent(values),
		logo:
			typeof values.logo === 'string' ? readLogo(values.logo, readLine('logo-text', values)) : null
	};
}

function readAccent(values: Values): string {
	const accent = readLine('accent', values);
	if (accent !== '' && !chooseAccent(accent))
		throw new UsageError('--accent is a color as #1f5d3f');
	return accent;
}

function readComment(file: string): string {
	const text = readText(file)
		.replace(/^\ufeff/, '')
		.trim();
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

function readLine(name: keyof Values, values: Values): string {
	const value = values[name];
	if (typeof value !== 'string') return '';
	if (value.length > longestLine)
		throw new UsageError(`--${name} holds at most ${longestLine} characters`);
	return value;
}

/** Roles with a semicolon between them. */
function readRoles(values: Values): readonly string[] {
	const value = values['sign-off'];
	if (typeof value !== 'string') return [];
	const roles = value.split(';').filter((role) => role.trim() !== '');
	if (roles.length > mostSigners)
		throw new UsageError(`--sign-off names at most ${mostSigners} roles`);
	if (roles.some((role) => role.length > longestLine))
		throw new UsageError(`--sign-off holds at most ${longestLine} characters a role`);
	return roles;
}
