import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languages, type Language } from '../lib/core/definition/vocabulary.ts';
import { longestLine } from '../lib/report/model/front-matter.ts';
import { UsageError } from './usage-error.ts';

type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** The options and positional arguments of a command. Throws a UsageError for an option it does not have. */
export function parseOptions<T extends OptionTypes>(args: readonly string[], options: T) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
		throw new UsageError(sentence.replace(/\.$/, ''), { cause: error });
	}
}

/** The one positional argument of a command. Throws a UsageError when there is none, or more. */
export function parseOnly(positionals: readonly string[], what: string): string {
	const [only, ...others] = positionals;
	if (only === undefined) throw new UsageError(`Name ${what}`);
	if (others.length > 0) throw new UsageError(`Name only ${what}`);
	return only;
}

/** The two positional arguments of a command. Throws a UsageError when there are fewer, or more. */
export function parsePair(positionals: readonly string[], what: string): readonly [string, string] {
	const [first, second, ...others] = positionals;
	if (first === undefined || second === undefined) throw new UsageError(`Name ${what}`);
	if (others.length > 0) throw new UsageError(`Name only ${what}`);
	return [first, second];
}

/** A whole number within limits; undefined when the option was not given. */
export function parseWhole(
	name: string,
	value: string | undefined,
	highest: number
): number | undefined {
	if (value === undefined) return undefined;
	const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
	if (!(number <= highest)) throw new UsageError(`--${name} is a whole number up to ${highest}`);
	return number;
}

/** A text of one line; undefined when the option was not given. */
export function parseLine(name: string, value: string | undefined): string | undefined {
	if (value !== undefined && value.length > longestLine)
		throw new UsageError(`--${name} holds at most ${longestLine} characters`);
	if (value !== undefined && /[\r\n]/.test(value))
		throw new UsageError(`--${name} is one line of text`);
	return value;
}

/** One of a closed list of words; undefined when the option was not given. */
export function parseWord<T extends string>(
	name: string,
	value: string | undefined,
	words: readonly T[]
): T | undefined {
	if (value === undefined) return undefined;
	const word = words.find((candidate) => candidate === value);
	if (!word) throw new UsageError(`--${name} is one of ${words.join(', ')}`);
	return word;
}

/** A language Innesto speaks; undefined when the option was not given. */
export function parseLanguage(value: string | undefined): Language | undefined {
	if (value === undefined || !/^[a-z]{2,3}$/.test(value) || isSpoken(value))
		return parseWord('lang', value, languages);
	const spoken = languages.join(', ');
	throw new UsageError(
		`Innesto does not speak "${value}" yet, only ${spoken}: the texts of a model can be translated ahead, its own words come with the program`
	);
}

function isSpoken(value: string): boolean {
	return languages.some((language) => language === value);
}
