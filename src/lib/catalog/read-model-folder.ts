import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { Problem, Result } from '../core/outcome.ts';
import { fail } from '../core/outcome.ts';
import type { Model } from '../core/definition/model-schema.ts';
import { parseModel, type ModelFile } from '../core/definition/parse-model.ts';

/**
 * Node only. A model from its folder (`model.yaml`, `traits/*.yaml` and, where there is one, `legal.yaml`), or all that is wrong with it:
 * a missing folder, YAML that does not parse (with line), form and meaning.
 */
export function readModelFolder(folder: string): Result<Model> {
	const headFile = join(folder, 'model.yaml');
	if (!existsSync(headFile)) {
		const message = 'there is no model.yaml here: name a folder that holds a model';
		return fail([{ code: 'no-model', file: headFile, path: '', message }]);
	}
	const traitFolder = join(folder, 'traits');
	const traitFiles = existsSync(traitFolder)
		? readdirSync(traitFolder)
				.filter((name) => name.endsWith('.yaml'))
				.sort()
				.map((name) => join(traitFolder, name))
		: [];
	const problems: Problem[] = [];
	const head = readYaml(headFile, problems);
	const traits = traitFiles.map((name) => readYaml(name, problems));
	const legalFile = join(folder, 'legal.yaml');
	const legal = existsSync(legalFile) ? readYaml(legalFile, problems) : undefined;
	const model = parseModel(head, traits, legal);
	if (problems.length === 0) return model;
	// A file that is no YAML has no form to speak of: its own line says enough.
	const unread = new Set(problems.map(({ file }) => file));
	const others = model.ok ? [] : model.problems.filter(({ file }) => !unread.has(file));
	return fail([...problems, ...others]);
}

function readYaml(name: string, problems: Problem[]): ModelFile {
	try {
		return { name, content: parse(readFileSync(name, 'utf8')) as unknown };
	} catch (error) {
		problems.push(describeYamlError(name, error));
		return { name, content: null };
	}
}

function describeYamlError(file: string, error: unknown): Problem {
	const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	const reason = sentence.replace(/ at line \d+, column \d+:?$/, '');
	const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
	return {
		code: 'yaml',
		file,
		path: line === undefined ? '' : `line ${line}`,
		message: `is not valid YAML (${reason}): check indentation, colons and quotes there`
	};
}

/** One line per problem: file, path, what is wrong and how to mend it. */
export function formatProblems(problems: readonly Problem[]): string {
	return problems
		.map(({ file, path, message }) => [file, path, message].filter(Boolean).join(': '))
		.join('\n');
}
