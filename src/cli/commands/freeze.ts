import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readModelFolder } from '../../lib/catalog/read-model-folder.ts';
import { canonicalJson } from '../../lib/core/assessment/canonical-json.ts';
import { computeModelHash } from '../../lib/core/definition/model-hash.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { parseOnly, parseOptions } from '../parse-options.ts';
import { questionnairesFolder } from '../product-folder.ts';
import { printProblems } from '../print-problems.ts';
import type { Terminal } from '../terminal.ts';

/**
 * `innesto freeze [<model-folder>] [--into <folder>]`: keeps a version of a model for ever. Refuses to
 * replace a frozen version by another content.
 */
export function freeze(args: readonly string[], terminal: Terminal): ExitCode {
	const { values, positionals } = parseOptions(args, { into: { type: 'string' } });
	const folder = parseOnly(
		positionals.length > 0 ? positionals : [join(questionnairesFolder, 'mire')],
		'one model folder'
	);
	const model = readModelFolder(folder);
	if (!model.ok) {
		printProblems(terminal, model.problems);
		return exitCode.wrongInput;
	}
	const { id, version } = model.value.head;
	const into = values.into ?? join(questionnairesFolder, 'released');
	const file = join(into, `${id}-${version}.json`);
	const content = `${canonicalJson({ hash: computeModelHash(model.value), model: model.value })}\n`;
	const name = relative('.', file);
	if (existsSync(file) && readFileSync(file, 'utf8') !== content) {
		terminal.warn(
			`${name}: version: ${id} ${version} is frozen and the folder differs from it: raise the version in model.yaml`
		);
		return exitCode.wrongInput;
	}
	mkdirSync(into, { recursive: true });
	writeFileSync(file, content);
	terminal.print(`${name}: ${id} ${version} is frozen`);
	return exitCode.success;
}
