import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { parseOnly, parseOptions } from '../parse-options.ts';
import { questionnairesFolder } from '../product-folder.ts';
import { printProblems } from '../print-problems.ts';
import { stampExamples } from '../stamp-examples.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * `innesto stamp [<folder>]`, for maintainers: writes the worked examples again from their sources, with the
 * model as it is now. Writes nothing when anything is wrong with any of them.
 */
export function stamp(args: readonly string[], terminal: Terminal): ExitCode {
	const { positionals } = parseOptions(args, {});
	const folder = parseOnly(
		positionals.length > 0 ? positionals : [join(questionnairesFolder, 'examples')],
		'one folder of examples'
	);
	if (!existsSync(join(folder, 'source')))
		throw new UsageError(`There is no folder "source" in ${folder}`);
	const model = readHashedModel(join(questionnairesFolder, 'mire'));
	const stamped = model.ok ? stampExamples(folder, model.value) : model;
	if (!stamped.ok) {
		printProblems(terminal, stamped.problems);
		return exitCode.wrongInput;
	}
	for (const { file, bytes } of stamped.value) {
		writeWhole(file, bytes);
		terminal.print(relative('.', file));
	}
	return exitCode.success;
}
