import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem, Result } from '../core/outcome.ts';
import { fail } from '../core/outcome.ts';
import type { Model } from '../core/definition/model-schema.ts';
import { parseModel, type ModelFile } from '../core/definition/parse-model.ts';

/**
 * Node only. A model from its folder (`model.yaml` and `traits/*.yaml`), or all that is wrong with it:
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
	const [head, ...traits] = [headFile, ...traitFiles].map((name) => readYaml(name, problems));
	if (!head || problems.length > 0) return fail(problems);
	return parseModel(head, traits);
}

function readYaml(name: string, problems: Problem[]): ModelFile {
	try {
		return { name, content: parse(readFileSync(name, 'utf8')) as unknown };
	} catch (error) {
		const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		problems.push({ code: 'yaml', file: name, path: '', message: `is not valid YAML: ${message}` });
		return { name, content: null };
	}
}

/** One line per problem: file, path, what is wrong and how to mend it. */
export function formatProblems(problems: readonly Problem[]): string {
	return problems
		.map(({ file, path, message }) => [file, path, message].filter(Boolean).join(': '))
		.join('\n');
}
