import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { HashedModel } from '../lib/catalog/released-models.ts';
import { fail, succeed, type Problem, type Result } from '../lib/core/outcome.ts';
import { stampExample } from './stamp-example.ts';

/** An example's file, ready to be written. */
export interface StampedExample {
	readonly file: string;
	readonly bytes: Uint8Array;
}

/**
 * Every example of a folder, from `source/<name>.yaml` to `<name>.innesto.json`, sorted by name. All or
 * none: otherwise the problems of all of them, each with its file.
 */
export function stampExamples(
	folder: string,
	model: HashedModel
): Result<readonly StampedExample[]> {
	const problems: Problem[] = [];
	const stamped: StampedExample[] = [];
	for (const source of listSources(folder)) {
		const content = readYaml(source);
		const result = content.ok ? stampExample(content.value, model) : content;
		const file = join(folder, `${basename(source, '.yaml')}.innesto.json`);
		if (result.ok) stamped.push({ file, bytes: result.value });
		else problems.push(...result.problems.map((problem) => ({ ...problem, file: source })));
	}
	return problems.length > 0 ? fail(problems) : succeed(stamped);
}

function listSources(folder: string): readonly string[] {
	return readdirSync(join(folder, 'source'))
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => join(folder, 'source', name));
}

function readYaml(file: string): Result<unknown> {
	try {
		return succeed(parse(readFileSync(file, 'utf8')) as unknown);
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error;
		const line = error.linePos?.[0].line;
		const message = `is not valid YAML (${error.code}): check indentation, colons and quotes there`;
		return fail([{ code: 'yaml', path: line === undefined ? '' : `line ${line}`, message }]);
	}
}
